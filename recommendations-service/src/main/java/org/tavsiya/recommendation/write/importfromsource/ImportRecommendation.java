package org.tavsiya.recommendation.write.importfromsource;

import org.tavsiya.recommendation.RecommendationId;
import org.tavsiya.recommendation.events.RecommendationImported;

/** Brings a record into the register as a new recommendation. */
public record ImportRecommendation(IncomingRecord record, String runId, String format, boolean demonstration, String by) {

    public String recommendationId() {
        return RecommendationId.of(record.annotationId(), record.symbol(), record.paragraph(), record.part(), record.text());
    }

    public RecommendationImported event() {
        IncomingRecord r = record;
        return new RecommendationImported(recommendationId(), runId, format, r.recordHash(), demonstration,
                r.annotationId(), r.documentId(), r.symbol(), r.paragraph(), r.part(), r.heading(), r.text(),
                r.type(), r.body(), r.countries(), r.countryDerived(), r.regions(), r.themes(), r.affectedPersons(), r.sdgs(),
                r.publicationDate(), r.uprCycle(), r.uprSession(), r.position(), r.recommendingStates(), r.oddities(), by);
    }
}
