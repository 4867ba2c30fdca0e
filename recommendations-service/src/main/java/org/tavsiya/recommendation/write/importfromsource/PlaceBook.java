package org.tavsiya.recommendation.write.importfromsource;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tavsiya.recommendation.RecommendationId;

/**
 * Finds the id of each record that brings none of its own: by symbol, paragraph, and within the paragraph by the same words, then by a
 * part that the source tells. A text that fits nothing is another part: nothing is overwritten because two texts share a number.
 */
public final class PlaceBook {

    private final Map<String, List<SourcePlace>> known = new HashMap<>();
    private final Map<String, SourcePlace> written = new LinkedHashMap<>();

    PlaceBook() {}

    void add(Collection<SourcePlace> places) {
        places.forEach(this::remember);
    }

    boolean knows(String symbol, String paragraph) {
        return known.containsKey(key(symbol, paragraph));
    }

    /** The record under the id by which the register knows it. The same record asked again gets the same id. */
    public ImportRecommendation placed(
            IncomingRecord r, String runId, String format, boolean demonstration, String by) {
        if (!SourcePlaces.needed(r)) {
            return new ImportRecommendation(r, runId, format, demonstration, by);
        }
        SourcePlace place = place(r);
        remember(place);
        written.put(place.recommendationId(), place);
        List<String> oddities = new ArrayList<>(r.oddities());
        if (place.part() != null && !place.told()) {
            oddities.add(SourcePlaces.PART_COUNTED);
        }
        return new ImportRecommendation(
                place.recommendationId(), place.part(), List.copyOf(oddities), r, runId, format, demonstration, by);
    }

    private SourcePlace place(IncomingRecord r) {
        List<SourcePlace> here = known.getOrDefault(key(r.symbol(), r.paragraph()), List.of());
        String text = TextKey.of(r);
        String states = TextKey.states(r);
        Optional<SourcePlace> same = sameText(here, r.part(), text, states);
        if (same.isEmpty() && r.part() != null) {
            same = here.stream().filter(p -> p.tells(r.part())).findFirst();
        }
        if (same.isEmpty() && SourceTexts.needed(r) && here.size() == 1) {
            return here.get(0); // The words of another language are other words, and stand at the same place.
        }
        if (same.isPresent()) {
            return SourceTexts.needed(r) ? same.get() : met(same.get(), r.part(), text, states);
        }
        if (r.part() != null) {
            return new SourcePlace(
                    RecommendationId.of(null, r.symbol(), r.paragraph(), r.part(), null),
                    r.symbol(),
                    r.paragraph(),
                    r.part(),
                    true,
                    text,
                    states);
        }
        boolean first = here.isEmpty();
        String id = first
                ? RecommendationId.of(null, r.symbol(), r.paragraph(), null, null)
                : RecommendationId.named(
                        r.symbol() + "#" + r.paragraph() + "#text:" + text + (states == null ? "" : "#" + states));
        return new SourcePlace(id, r.symbol(), r.paragraph(), first ? null : nextPart(here), false, text, states);
    }

    private static Optional<SourcePlace> sameText(List<SourcePlace> here, Integer part, String text, String states) {
        List<SourcePlace> fitting = here.stream()
                .filter(p -> p.textKey().equals(text) && (part == null || !p.told() || p.tells(part)))
                .toList();
        Optional<SourcePlace> exact = fitting.stream()
                .filter(p -> java.util.Objects.equals(p.statesKey(), states))
                .findFirst();
        return exact.isPresent() || fitting.size() != 1
                ? exact
                : fitting.stream().filter(p -> p.mayBeBy(states)).findFirst();
    }

    /** A later source may tell the part or the States; none takes them away. */
    private static SourcePlace met(SourcePlace p, Integer part, String text, String states) {
        return new SourcePlace(
                p.recommendationId(),
                p.symbol(),
                p.paragraph(),
                part != null ? part : p.part(),
                part != null || p.told(),
                text,
                states != null ? states : p.statesKey());
    }

    private static int nextPart(List<SourcePlace> here) {
        return Math.max(
                        here.size(),
                        here.stream()
                                .filter(p -> p.part() != null)
                                .mapToInt(SourcePlace::part)
                                .max()
                                .orElse(0))
                + 1;
    }

    private void remember(SourcePlace place) {
        List<SourcePlace> here = known.computeIfAbsent(key(place.symbol(), place.paragraph()), k -> new ArrayList<>());
        here.removeIf(p -> p.recommendationId().equals(place.recommendationId()));
        here.add(place);
    }

    private static String key(String symbol, String paragraph) {
        return symbol + "\n" + paragraph;
    }

    /** The place of this recommendation as the records so far left it; empty where it brought an id of its own. */
    Optional<SourcePlace> placeOf(String recommendationId) {
        return Optional.ofNullable(written.get(recommendationId));
    }
}
