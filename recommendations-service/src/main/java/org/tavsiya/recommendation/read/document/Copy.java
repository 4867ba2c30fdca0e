package org.tavsiya.recommendation.read.document;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.tavsiya.recommendation.events.Sourced;
import org.tavsiya.vocabulary.GradeSchemes;

/**
 * Where an event is copied to.
 *
 * @param history the entry that it leaves
 * @param at when it was recorded
 * @param grades the bodies' scales, for reading a grade beside the coalition's status
 */
record Copy(RecommendationDocument document, History history, Instant at, GradeSchemes grades) {

    /**
     * A lane of what was said.
     *
     * @param id of an assessment; null in the other lanes
     * @param reading the value on the coalition's scale; null where it cannot be compared
     */
    Lane lane(
            Sourced e,
            String id,
            String value,
            String scheme,
            String measures,
            String reading,
            String statement,
            boolean ongoing,
            List<Map<String, String>> evidence) {
        return new Lane(
                id,
                value,
                scheme,
                measures,
                reading,
                statement,
                e.reason(),
                ongoing,
                e.effectiveOn(),
                e.assertedOn(),
                at,
                false,
                e.sourceTitle(),
                e.sourceSymbol(),
                e.sourceParagraph(),
                e.sourceUrl(),
                e.sourceLanguage(),
                evidence);
    }
}
