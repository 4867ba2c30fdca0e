package org.tavsiya.web.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.tavsiya.progress.Counts;
import org.tavsiya.progress.Progress.Line;
import org.tavsiya.recommendation.Status;
import org.tavsiya.recommendation.read.filter.RecommendationFilter;
import org.tavsiya.web.site.Wording;

/** Columns by year, ready to draw. Years without a recommendation keep their place, so that time runs evenly. */
record YearChart(List<Column> columns, List<Label> years, String base, String labels) {

    record Column(String middle, String total, String totalY, List<Block> blocks) {}

    record Label(String middle, String year) {}

    record Block(String status, String x, String width, String y, String height, String title, String href) {}

    private static final double TOP = 24;
    private static final double BASE = 190;
    private static final double FILL = 0.72;
    private static final int MOST_LABELS = 8;

    static YearChart of(List<Line> years, Wording w, Function<String, Drill> drill) {
        Map<Integer, Counts> byYear = new TreeMap<>();
        years.stream()
                .filter(l -> !RecommendationFilter.NONE.equals(l.key()))
                .forEach(l -> byYear.put(Integer.valueOf(l.key()), l.counts()));
        List<Column> columns = new ArrayList<>();
        List<Label> labels = new ArrayList<>();
        if (!byYear.isEmpty()) {
            int first = byYear.keySet().iterator().next();
            int last = ((TreeMap<Integer, Counts>) byYear).lastKey();
            int most = byYear.values().stream().mapToInt(Counts::n).max().orElse(1);
            int slots = last - first + 1;
            int step = Math.max(1, (slots + MOST_LABELS - 1) / MOST_LABELS);
            byYear.forEach((year, counts) ->
                    columns.add(column(year, counts, year - first, slots, most, w, drill.apply(String.valueOf(year)))));
            for (int slot = 0; slot < slots; slot += step) {
                labels.add(new Label(Bar.percent((slot + 0.5) * 100.0 / slots), String.valueOf(first + slot)));
            }
        }
        return new YearChart(columns, labels, String.valueOf((int) BASE), String.valueOf((int) BASE + 20));
    }

    private static Column column(int year, Counts counts, int slot, int slots, int most, Wording w, Drill drill) {
        double slotWidth = 100.0 / slots;
        double x = slot * slotWidth + slotWidth * (1 - FILL) / 2;
        double y = BASE;
        List<Block> blocks = new ArrayList<>();
        for (Status status : Status.values()) {
            int n = counts.of(status);
            if (n > 0) {
                double height = (BASE - TOP) * n / most;
                y -= height;
                blocks.add(new Block(
                        status.name(),
                        Bar.percent(x),
                        Bar.percent(slotWidth * FILL),
                        Bar.decimal(y),
                        Bar.decimal(height),
                        year + ": " + w.text("bar.segment", w.status(status.name()), n),
                        drill.status(status)));
            }
        }
        return new Column(Bar.percent((slot + 0.5) * slotWidth), w.number(counts.n()), Bar.decimal(y - 6), blocks);
    }
}
