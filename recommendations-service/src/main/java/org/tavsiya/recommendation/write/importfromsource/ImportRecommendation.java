package org.tavsiya.recommendation.write.importfromsource;

import java.util.List;
import org.tavsiya.recommendation.RecommendationId;
import org.tavsiya.recommendation.events.RecommendationImported;

/**
 * Brings a record into the register as a new recommendation.
 *
 * @param recommendationId the id under which the register knows it or will know it
 * @param part as the source tells it, or as the register counted it within the paragraph; null for the first or only one
 * @param oddities of the record, and those that the register found while placing it
 */
public record ImportRecommendation(
        String recommendationId,
        Integer part,
        List<String> oddities,
        IncomingRecord record,
        String runId,
        String format,
        boolean demonstration,
        String by) {

    /** A record that is recognised by what it says of itself alone. */
    public ImportRecommendation(IncomingRecord record, String runId, String format, boolean demonstration, String by) {
        this(id(record), record.part(), record.oddities(), record, runId, format, demonstration, by);
    }

    private static String id(IncomingRecord r) {
        boolean named = r.annotationId() != null && !r.annotationId().isBlank();
        return !named && r.ofReview()
                ? RecommendationId.ofReview(r.countries(), r.uprSession(), r.recommendingStates(), TextKey.of(r))
                : RecommendationId.of(r.annotationId(), r.symbol(), r.paragraph(), r.part(), r.text());
    }

    public RecommendationImported event() {
        IncomingRecord r = record;
        return new RecommendationImported(
                recommendationId,
                runId,
                format,
                r.recordHash(),
                demonstration,
                r.annotationId(),
                r.documentId(),
                r.symbol(),
                r.paragraph(),
                part,
                r.heading(),
                r.text(),
                r.type(),
                r.body(),
                r.countries(),
                r.countryDerived(),
                r.regions(),
                r.themes(),
                r.affectedPersons(),
                r.sdgs(),
                r.publicationDate(),
                r.uprCycle(),
                r.uprSession(),
                r.position(),
                r.recommendingStates(),
                oddities,
                by);
    }
}
