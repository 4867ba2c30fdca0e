package org.tavsiya.web.brief;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tavsiya.paper.ChartBlock;
import org.tavsiya.paper.ChartKind;
import org.tavsiya.paper.ChartSeries;
import org.tavsiya.progress.Counts;
import org.tavsiya.progress.Progress;
import org.tavsiya.recommendation.Status;
import org.tavsiya.web.overview.StatusColours;
import org.tavsiya.web.site.Wording;

/** The bar of all, and below it that of each body, largest first; a body alone has one bar. */
record BriefChart(Wording w, Progress figures) {

    private static final int MOST_BODIES = 7;
    private static final int HEAD = 32;
    private static final int BAR = 9;

    ChartBlock chart() {
        Map<String, Counts> bars = bars();
        List<ChartSeries> series = Arrays.stream(Status.values())
                .filter(status -> figures.count(status) > 0)
                .map(status -> new ChartSeries(
                        w.status(status.name()),
                        StatusColours.of(status),
                        status == Status.NO_INFORMATION,
                        bars.values().stream()
                                .map(counts -> (double) counts.of(status))
                                .toList()))
                .toList();
        return new ChartBlock(
                ChartKind.STACKED_SHARES,
                w.text("brief.figure"),
                bars.entrySet().stream()
                        .map(bar -> w.text("bar.segment", bar.getKey(), words(bar.getValue())))
                        .collect(Collectors.joining(". ")),
                List.copyOf(bars.keySet()),
                series,
                HEAD + BAR * bars.size(),
                null);
    }

    private Map<String, Counts> bars() {
        Map<String, Counts> bars = new LinkedHashMap<>();
        bars.put(named(w.text("overview.all"), figures.total()), figures.total());
        if (figures.bodies().size() > 1) {
            figures.bodies().stream()
                    .sorted((one, other) ->
                            Integer.compare(other.counts().n(), one.counts().n()))
                    .limit(MOST_BODIES)
                    .forEach(line -> bars.put(named(w.bodyShort(line.key()), line.counts()), line.counts()));
        }
        return bars;
    }

    private String named(String name, Counts counts) {
        return name + " (" + w.number(counts.n()) + ")";
    }

    private String words(Counts counts) {
        List<String> words = new ArrayList<>();
        for (Status status : Status.values()) {
            if (counts.of(status) > 0) {
                words.add(w.status(status.name()) + " " + w.number(counts.of(status)));
            }
        }
        return String.join(", ", words);
    }
}
