package org.tavsiya.recommendation.read.listrecommendations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * One recommendation in a list.
 *
 * @param grade code of the newest grade of a UN body, with its scheme in {@code gradeScheme}
 * @param assessedOn effective date of the coalition's assessment, or null
 * @param version sequence number of its last event; state it when changing the recommendation
 */
public record ListItem(
        String id, String symbol, String paragraph, Integer part, String heading, String text, String type, String body,
        List<String> countries, boolean countryDerived, List<String> themes, List<String> affectedPersons, List<String> sdgs,
        LocalDate publicationDate, Integer year, String uprCycle, Integer uprSession, List<String> recommendingStates,
        String position, String claim, String grade, String gradeScheme, String status, boolean ongoing, LocalDate assessedOn,
        String lifecycle, String supersededBy, boolean demonstration, Instant recordedAt, long version) {
}
