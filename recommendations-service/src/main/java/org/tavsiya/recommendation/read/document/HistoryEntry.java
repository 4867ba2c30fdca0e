package org.tavsiya.recommendation.read.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * One fact of the history, oldest first.
 *
 * @param version the recommendation's version after it, from 0
 * @param position its place in the log: a version of the data holds the facts up to its own
 * @param kind stored name of the event without its module, for example {@code assessment-published}
 * @param role of whoever recorded it; null in an import
 * @param correction true where an earlier assessment was wrong, as against the world having changed
 * @param subject id of the assessment or recommendation it is about, or null
 * @param whyWrong of a correction, what was wrong about the assessment that it corrects; else null
 * @param twoPeople true where one person submitted it and another confirmed it, whose role is told; else null
 * @param speaker of what a third party found, the institution; else null
 * @param before changed fields of the source: old values
 */
public record HistoryEntry(
        long version,
        long position,
        Instant recordedAt,
        String kind,
        String role,
        boolean correction,
        String subject,
        String value,
        String scheme,
        String statement,
        String reason,
        LocalDate effectiveOn,
        LocalDate assertedOn,
        String sourceTitle,
        String sourceSymbol,
        String sourceParagraph,
        String sourceUrl,
        Map<String, List<String>> before,
        Map<String, List<String>> after,
        List<Map<String, String>> evidence,
        String whyWrong,
        Boolean twoPeople,
        Speaker speaker) {}
