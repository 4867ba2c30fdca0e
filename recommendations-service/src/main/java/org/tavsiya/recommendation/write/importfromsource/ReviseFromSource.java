package org.tavsiya.recommendation.write.importfromsource;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tavsiya.recommendation.AnnotationType;
import org.tavsiya.recommendation.SourceFields;
import org.tavsiya.recommendation.events.RecommendationEvent;
import org.tavsiya.recommendation.events.SourceTextRevised;
import org.tavsiya.recommendation.write.model.RecommendationCommand;
import org.tavsiya.recommendation.write.model.RecommendationState;

/**
 * The source sent a record again with another content: records which fields changed, or nothing where only spelling did.
 * A source changes only what it can say: a field it does not hold stays as it is, lists are sets, and a worse value (an unknown
 * type, a country read from the symbol) never takes the place of a better one.
 */
public record ReviseFromSource(ImportRecommendation incoming) implements RecommendationCommand {

    @Override
    public String recommendationId() {
        return incoming.recommendationId();
    }

    @Override
    public Long expectedVersion() {
        return null;
    }

    @Override
    public List<RecommendationEvent> decide(RecommendationState state) {
        Map<String, List<String>> before = new LinkedHashMap<>();
        Map<String, List<String>> after = new LinkedHashMap<>();
        Set<String> kept = new HashSet<>();
        Set<String> equal = new HashSet<>();
        SourceFields.of(incoming.event()).forEach((field, values) -> {
            List<String> old = state.sourceFields().getOrDefault(field, List.of());
            List<String> next =
                    field.equals(SourceFields.ODDITIES) ? Oddities.merged(old, values, kept, equal) : values;
            if (same(old, next)) {
                equal.add(field);
                return;
            } else if (stays(field, old, next, kept) || counted(field, next, state)) {
                kept.add(field);
                return;
            }
            before.put(field, old);
            after.put(field, next);
        });
        if (after.isEmpty()) {
            return List.of();
        }
        return List.of(new SourceTextRevised(
                recommendationId(), incoming.runId(), incoming.record().recordHash(), before, after, incoming.by()));
    }

    /** Two exports of the same record list its labels in different order. */
    private static boolean same(List<String> old, List<String> next) {
        return old.equals(next) || old.size() > 1 && new LinkedHashSet<>(old).equals(new LinkedHashSet<>(next));
    }

    /** A part that the register counted is none of the source's to take away. */
    private static boolean counted(String field, List<String> next, RecommendationState state) {
        return field.equals(SourceFields.PART)
                && next.isEmpty()
                && state.sourceFields()
                        .getOrDefault(SourceFields.ODDITIES, List.of())
                        .contains(SourcePlaces.PART_COUNTED);
    }

    private boolean stays(String field, List<String> old, List<String> next, Set<String> kept) {
        IncomingRecord record = incoming.record();
        boolean nothingNew = next.isEmpty() || !old.isEmpty();
        return switch (field) {
            case SourceFields.TYPE ->
                !old.isEmpty() && (next.isEmpty() || next.contains(AnnotationType.UNCLASSIFIED.name()))
                        || nothingNew && record.unsaid().contains(field);
            case SourceFields.TEXT ->
                next.equals(List.of("")) || nothingNew && record.unsaid().contains(field);
            case SourceFields.COUNTRIES ->
                record.countryDerived() && !old.isEmpty()
                        || nothingNew && record.unsaid().contains(field);
            // Where the country was found is told with the country; what was once named is not derived because another
            // export is silent.
            case SourceFields.COUNTRY_DERIVED -> kept.contains(SourceFields.COUNTRIES) || record.countryDerived();
            default -> nothingNew && record.unsaid().contains(field);
        };
    }
}
