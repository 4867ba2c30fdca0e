package org.tavsiya.recommendation.read.open;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tavsiya.recommendation.read.document.Lane;
import org.tavsiya.recommendation.read.document.RecommendationDocument;

/**
 * One recommendation in a list.
 *
 * @param claimText what the State said, in its words or a summary
 * @param grade code of the newest grade of a UN body, with its scheme in {@code gradeScheme}
 * @param assessedOn effective date of the coalition's assessment, or null
 * @param reason of the assessment that stands; {@code evidence} is what it rests on
 * @param thirdParty the institution outside the procedure that spoke last, with what it amounts to and its words
 * @param sources where each voice says it, in one line; only those that have spoken
 * @param stale true where the assessment is older than 18 months on the day of the data version
 * @param disputed true where the State's claim or the body's grade contradicts the coalition
 * @param version sequence number of its last event; state it when changing the recommendation
 * @param remark null, or why this line does not fit the counts beside it: CHANGED_SINCE (it says what was recorded a moment later) or
 *     UNREADABLE (its document cannot be read; only what counts need is shown)
 */
@Schema(name = "ListItem")
public record PublicListItem(
        String id,
        String symbol,
        String paragraph,
        Integer part,
        String heading,
        String text,
        String type,
        String body,
        List<String> countries,
        boolean countryDerived,
        List<String> themes,
        List<String> affectedPersons,
        List<String> sdgs,
        LocalDate publicationDate,
        Integer year,
        String uprCycle,
        Integer uprSession,
        List<String> recommendingStates,
        String position,
        String claim,
        String claimText,
        String grade,
        String gradeScheme,
        String status,
        boolean ongoing,
        LocalDate assessedOn,
        String reason,
        List<PublicEvidence> evidence,
        String thirdParty,
        String thirdPartyReading,
        String thirdPartyText,
        Sources sources,
        boolean stale,
        boolean disputed,
        String lifecycle,
        String supersededBy,
        boolean demonstration,

        @JsonFormat(shape = JsonFormat.Shape.STRING, pattern = "yyyy-MM-dd", timezone = "UTC")
        @Schema(type = "string", format = "date")
        Instant recordedAt,

        Long version,
        String remark) {

    public static final String CHANGED_SINCE = "CHANGED_SINCE";
    public static final String UNREADABLE = "UNREADABLE";

    public record Sources(String position, String claim, String grade, String assessment, String thirdParty) {

        private static String source(Lane lane) {
            return lane == null
                    ? null
                    : Stream.of(
                                    lane.sourceTitle(),
                                    lane.sourceSymbol(),
                                    lane.sourceParagraph() == null ? null : "§ " + lane.sourceParagraph(),
                                    lane.sourceUrl())
                            .filter(Objects::nonNull)
                            .collect(Collectors.joining(", "));
        }
    }

    public static PublicListItem of(RecommendationDocument d, boolean stale, boolean disputed, String remark) {
        Lane assessment = d.assessment();
        Lane grade = d.grade();
        Lane third = d.thirdParty();
        return new PublicListItem(
                d.id,
                d.symbol,
                d.paragraph,
                d.part,
                d.heading,
                d.text,
                d.type,
                d.body,
                d.countries,
                d.countryDerived,
                d.themes,
                d.affectedPersons,
                d.sdgs,
                d.published(),
                d.year,
                d.uprCycle,
                d.uprSession,
                d.recommendingStates,
                d.statePosition == null ? null : d.statePosition.value(),
                d.claim == null ? null : d.claim.value(),
                d.claim == null ? null : d.claim.statement(),
                grade == null ? null : grade.value(),
                grade == null ? null : grade.scheme(),
                d.status,
                assessment != null && assessment.ongoing(),
                assessment == null ? null : assessment.effectiveOn(),
                assessment == null ? null : assessment.reason(),
                assessment == null ? null : PublicEvidence.of(assessment.evidence()),
                third == null ? null : third.speaker().name(),
                third == null ? null : third.reading(),
                third == null ? null : third.statement(),
                new Sources(
                        Sources.source(d.statePosition),
                        Sources.source(d.claim),
                        Sources.source(grade),
                        Sources.source(assessment),
                        Sources.source(third)),
                stale,
                disputed,
                d.lifecycle,
                d.supersededBy,
                d.demonstration,
                d.recordedAt,
                d.version,
                remark);
    }
}
