package org.tavsiya.demonstration;

import java.time.LocalDate;
import java.util.List;
import org.tavsiya.recommendation.Evidence;
import org.tavsiya.recommendation.Lifecycle;
import org.tavsiya.recommendation.Position;
import org.tavsiya.recommendation.Status;

/** The demonstration set as it lies in the application. */
record DemonstrationFile(String version, String note, List<Item> recommendations) {

    record Item(
            String key,
            String symbol,
            String paragraph,
            Integer part,
            String heading,
            String text,
            String body,
            String type,
            LocalDate publicationDate,
            List<String> themes,
            List<String> affectedPersons,
            List<String> sdgs,
            String uprCycle,
            Integer uprSession,
            List<String> recommendingStates,
            boolean paragraphCertain,
            PositionItem position,
            List<ClaimItem> claims,
            List<GradeItem> grades,
            List<AssessmentItem> assessments,
            String reiterates,
            LifecycleItem lifecycle) {}

    record PositionItem(Position value, LocalDate assertedOn, String sourceSymbol, String sourceParagraph) {}

    record ClaimItem(
            Status claimedStatus,
            String statement,
            LocalDate effectiveOn,
            LocalDate assertedOn,
            String sourceSymbol,
            String sourceTitle,
            String sourceUrl) {}

    record GradeItem(
            String scheme,
            String code,
            String measures,
            LocalDate effectiveOn,
            LocalDate assertedOn,
            String sourceSymbol,
            String sourceParagraph,
            String sourceTitle) {}

    record AssessmentItem(
            Status status,
            LocalDate effectiveOn,
            LocalDate assertedOn,
            String reason,
            boolean ongoing,
            String sourceTitle,
            String sourceSymbol,
            String author,
            String reviewer,
            List<Evidence> evidence) {}

    record LifecycleItem(Lifecycle to, String reason) {}
}
