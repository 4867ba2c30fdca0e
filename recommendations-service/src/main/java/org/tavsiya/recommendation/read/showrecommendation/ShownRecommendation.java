package org.tavsiya.recommendation.read.showrecommendation;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.tavsiya.recommendation.read.document.HistoryEntry;
import org.tavsiya.recommendation.read.document.Lane;
import org.tavsiya.recommendation.read.document.LinkToOlder;
import org.tavsiya.recommendation.read.rows.ViewPosition.DataVersion;

/**
 * One recommendation: what the source says, the five lanes side by side, and the whole history, oldest first.
 *
 * @param grades all grades of UN bodies, oldest first; {@code grade} is the one that speaks of implementation last
 * @param thirdParties what institutions outside the procedure found, oldest first
 * @param stale true where the assessment is older than 18 months on the day of the data version
 * @param disputed true where the State's claim or the body's grade contradicts the coalition's assessment
 * @param related the others of the same paragraph, and those that this one repeats or that repeat it
 * @param version sequence number of its last event, the same as Recommendation-Version; state it when changing the recommendation
 */
public record ShownRecommendation(
        String id, String annotationId, String documentId, String symbol, String paragraph, Integer part, String heading, String text,
        String type, String body, List<String> countries, boolean countryDerived, List<String> regions,
        List<String> themes, List<String> taggedThemes, List<String> untaggedThemes, List<String> affectedPersons, List<String> sdgs,
        LocalDate publicationDate, Integer year, String uprCycle, Integer uprSession, List<String> recommendingStates, List<String> oddities,
        String status, String lifecycle, String supersededBy, Lane position, Lane claim, Lane grade, List<Lane> grades, Lane assessment, List<Lane> thirdParties,
        boolean stale, boolean disputed, List<LinkToOlder> links, List<Related> related, List<HistoryEntry> history,
        boolean demonstration,
        @JsonFormat(shape = JsonFormat.Shape.STRING, pattern = "yyyy-MM-dd", timezone = "UTC")
        @Schema(type = "string", format = "date") Instant recordedAt,
        long version, DataVersion dataVersion) {

    /** @param relation SAME_PARAGRAPH, OLDER or NEWER */
    public record Related(String relation, String id, String symbol, String paragraph, Integer part, String text, String status) {
    }
}
