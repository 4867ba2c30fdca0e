package org.tavsiya.recommendation.events;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.tavsiya.eventlog.StoredName;

/**
 * A recommendation entered the register, as its source gave it.
 *
 * @param runId the import that brought it, or the loading of the demonstration set
 * @param recordHash SHA-256 of the raw source record, which is kept word for word beside the log
 * @param countryDerived true when the source named no country and the symbol told it
 * @param position what the source says of the State's position; an undated copy, kept as such
 */
@StoredName("recommendation.imported")
@Revision("1")
public record RecommendationImported(
        String recommendationId,
        String runId,
        String format,
        String recordHash,
        boolean demonstration,
        String annotationId,
        String documentId,
        String symbol,
        String paragraph,
        Integer part,
        String heading,
        String text,
        String type,
        String body,
        List<String> countries,
        boolean countryDerived,
        List<String> regions,
        List<String> themes,
        List<String> affectedPersons,
        List<String> sdgs,
        LocalDate publicationDate,
        String uprCycle,
        Integer uprSession,
        String position,
        List<String> recommendingStates,
        List<String> oddities,
        String by)
        implements RecommendationEvent {}
