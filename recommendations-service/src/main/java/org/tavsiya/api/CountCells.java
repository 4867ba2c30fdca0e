package org.tavsiya.api;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.tavsiya.progress.Counts;
import org.tavsiya.recommendation.Status;

/** The cells of one bar in a CSV, the same in every figure. */
final class CountCells {

    private CountCells() {}

    /**
     * @param key heading of the first column
     * @param more headings after the last
     */
    static String[] header(String key, String... more) {
        List<String> header = new ArrayList<>(List.of(key, "n", "assessed"));
        Arrays.stream(Status.values())
                .map(s -> s.name().toLowerCase(Locale.ROOT))
                .forEach(header::add);
        header.addAll(
                List.of("index", "low", "high", "coverage", "hidden_because", "paragraphs", "assessed_paragraphs"));
        header.addAll(List.of(more));
        return header.toArray(String[]::new);
    }

    static Object[] of(Object key, Counts c) {
        Stream<Object> start = Stream.of(key, c.n(), c.assessed());
        Stream<Object> statuses = Arrays.stream(Status.values()).map(c::of);
        Stream<Object> index = Arrays.stream(new Object[] {
            c.index().percent(),
            c.index().low(),
            c.index().high(),
            c.index().coverage(),
            c.index().hiddenBecause(),
            c.index().paragraphs(),
            c.index().assessedParagraphs()
        });
        return Stream.of(start, statuses, index).flatMap(s -> s).toArray();
    }
}
