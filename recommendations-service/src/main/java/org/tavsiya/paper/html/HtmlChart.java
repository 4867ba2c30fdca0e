package org.tavsiya.paper.html;

import java.util.Locale;
import org.tavsiya.paper.ChartBlock;
import org.tavsiya.paper.ChartKind;
import org.tavsiya.paper.ChartSeries;

/** A chart drawn in the file itself, and its numbers as a table below it. */
final class HtmlChart {

    private static final int WIDTH = 700;
    private static final int BAR = 22;
    private static final int ROW = 46;

    private final ChartBlock chart;
    private final StringBuilder svg = new StringBuilder();

    private HtmlChart(ChartBlock chart) {
        this.chart = chart;
    }

    /** @param number of the figure, for names within the file */
    static String of(ChartBlock chart, int number) {
        HtmlChart drawn = new HtmlChart(chart);
        // Lines over years are told by their table alone: a drawing without an axis would say less.
        if (chart.kind() != ChartKind.LINES) {
            drawn.bars(number);
        }
        return drawn.svg + drawn.table();
    }

    private void bars(int number) {
        int height = ROW * chart.categories().size();
        svg.append("<svg role=\"img\" viewBox=\"0 0 " + WIDTH + " " + height + "\"><title>")
                .append(HtmlText.escaped(chart.alternative()))
                .append("</title><defs><pattern id=\"hatch" + number
                        + "\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\">"
                        + "<rect width=\"6\" height=\"6\" fill=\"#fff\"/>"
                        + "<rect width=\"3\" height=\"6\" fill=\"#8a8a8a\"/></pattern></defs>");
        double longest = 0;
        for (int i = 0; i < chart.categories().size(); i++) {
            longest = Math.max(longest, sum(i));
        }
        for (int i = 0; i < chart.categories().size(); i++) {
            double whole = chart.kind() == ChartKind.STACKED_SHARES ? sum(i) : longest;
            bar(i, whole, number);
        }
        svg.append("</svg>");
    }

    private void bar(int category, double whole, int number) {
        int y = ROW * category;
        svg.append("<text x=\"0\" y=\"" + (y + 15) + "\" font-size=\"13\" fill=\"#14181d\">")
                .append(HtmlText.escaped(chart.categories().get(category)))
                .append("</text>");
        double x = 0;
        for (ChartSeries series : chart.series()) {
            Double value = series.values().get(category);
            if (value != null && value > 0) {
                double width = WIDTH * value / whole;
                svg.append(String.format(
                        Locale.ROOT,
                        "<rect x=\"%.2f\" y=\"%d\" width=\"%.2f\" height=\"%d\" fill=\"%s\" stroke=\"#fff\"/>",
                        x,
                        y + 20,
                        width,
                        BAR,
                        series.hatched() ? "url(#hatch" + number + ")" : "#" + series.colour()));
                x += width;
            }
        }
    }

    private double sum(int category) {
        return chart.series().stream()
                .map(series -> series.values().get(category))
                .filter(value -> value != null)
                .mapToDouble(Double::doubleValue)
                .sum();
    }

    private String table() {
        StringBuilder table = new StringBuilder("<table><thead><tr><td></td>");
        chart.series()
                .forEach(series -> table.append("<th>")
                        .append(chart.kind() == ChartKind.LINES || series.hatched() ? "" : key(series))
                        .append(HtmlText.escaped(series.name()))
                        .append("</th>"));
        table.append("</tr></thead>");
        for (int i = 0; i < chart.categories().size(); i++) {
            table.append("<tr><th>")
                    .append(HtmlText.escaped(chart.categories().get(i)))
                    .append("</th>");
            for (ChartSeries series : chart.series()) {
                table.append("<td class=\"figure\">")
                        .append(number(series.values().get(i)))
                        .append("</td>");
            }
            table.append("</tr>");
        }
        return table.append("</table>").toString();
    }

    private static String key(ChartSeries series) {
        return "<svg viewBox=\"0 0 10 10\" style=\"width:.7em\" aria-hidden=\"true\"><rect width=\"10\" height=\"10\" fill=\"#"
                + series.colour() + "\"/></svg> ";
    }

    /** Nothing for what is not known. */
    private static String number(Double value) {
        return value == null ? "" : value == Math.rint(value) ? Long.toString(value.longValue()) : value.toString();
    }
}
