package org.tavsiya.recommendation.read.open;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.tavsiya.recommendation.read.document.Lane;

/**
 * What one voice says now: the State's position or claim, a body's grade, the coalition's assessment, or what a third party found.
 *
 * @param id of an assessment; null in the other lanes
 * @param value position, claimed status, grade code or status
 * @param scheme grade vocabulary; null in the other lanes
 * @param reading the value on the coalition's scale, for display beside it only; null where it cannot be compared
 * @param speaker who says it where the lane alone does not tell: the institution that is the third party; else null
 * @param together of an assessment made in one act with others that ask for the same; else null
 * @param undated true for a position that a source carries without a date
 * @param recordedAt when this register recorded it; outside the day alone
 */
@Schema(name = "Lane")
public record PublicLane(
        String id,
        String value,
        String scheme,
        String measures,
        String reading,
        String statement,
        String reason,
        boolean ongoing,
        LocalDate effectiveOn,
        LocalDate assertedOn,

        @JsonFormat(shape = JsonFormat.Shape.STRING, pattern = "yyyy-MM-dd", timezone = "UTC")
        @Schema(type = "string", format = "date")
        Instant recordedAt,

        boolean undated,
        String sourceTitle,
        String sourceSymbol,
        String sourceParagraph,
        String sourceUrl,
        String sourceLanguage,
        List<PublicEvidence> evidence,
        PublicSpeaker speaker,
        PublicTogether together) {

    /** @param lane or null, where this voice has not spoken */
    static PublicLane of(Lane lane) {
        return lane == null
                ? null
                : new PublicLane(
                        lane.id(),
                        lane.value(),
                        lane.scheme(),
                        lane.measures(),
                        lane.reading(),
                        lane.statement(),
                        lane.reason(),
                        lane.ongoing(),
                        lane.effectiveOn(),
                        lane.assertedOn(),
                        lane.recordedAt(),
                        lane.undated(),
                        lane.sourceTitle(),
                        lane.sourceSymbol(),
                        lane.sourceParagraph(),
                        lane.sourceUrl(),
                        lane.sourceLanguage(),
                        PublicEvidence.of(lane.evidence()),
                        PublicSpeaker.of(lane.speaker()),
                        PublicTogether.of(lane.together()));
    }
}
