package org.tavsiya.web.overview;

import static org.tavsiya.recommendation.read.filter.RecommendationFilter.NONE;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.tavsiya.progress.Counts;
import org.tavsiya.progress.Progress;
import org.tavsiya.progress.Progress.Line;
import org.tavsiya.recommendation.read.filter.Dimension;
import org.tavsiya.web.site.Language;
import org.tavsiya.web.site.Links;
import org.tavsiya.web.site.Wording;

/** The total by body, by theme and by year: of a large register the largest rows first, and all of them where the address asks for them. */
record Breakdowns(Wording w, OverviewAddress address, Lengths lengths, Progress p, Drill drill) {

    private static final int MOST_ROWS = 25;
    /** The treaty bodies and the Universal Periodic Review, which come first; mandates are behind a handle where there are many. */
    private static final int OPEN_BODIES = 13;
    /** Themes that stand open; those after them are behind a handle. */
    private static final int OPEN_THEMES = 12;
    /** What fits on a screen and can be compared across. */
    private static final int MATRIX_SIDE = 12;

    LongRows bodies() {
        Largest largest = Largest.of(p.bodies(), MOST_ROWS);
        Largest shown = address.shows(LongFigure.BODIES) ? Largest.all(p.bodies()) : largest;
        List<FigureRow> rows = shown.lines().stream().map(this::body).toList();
        int open = shown.cut() ? Math.min(OPEN_BODIES, rows.size()) : rows.size();
        return new LongRows(
                rows.subList(0, open),
                rows.subList(open, rows.size()),
                Extent.of(LongFigure.BODIES, address, largest.cut(), w, shown.named(), shown.of()));
    }

    /** The name leads to the body's own page, its numbers to lists. */
    private FigureRow body(Line line) {
        FigureRow row = row(Dimension.BODY, line, w::body, longest(LongFigure.BODIES), lengths);
        return NONE.equals(line.key()) ? row : row.named(Links.body(address.language(), line.key(), address.filter()));
    }

    LongRows themes() {
        Largest largest = Largest.of(themeLines(), MOST_ROWS);
        boolean whole = address.shows(LongFigure.THEMES);
        Largest shown = whole ? Largest.all(themeLines()) : largest;
        List<FigureRow> rows = rows(Dimension.THEME, shown.lines(), w::theme);
        int open = whole ? rows.size() : Math.min(OPEN_THEMES, rows.size());
        return new LongRows(
                rows.subList(0, open),
                rows.subList(open, rows.size()),
                Extent.of(LongFigure.THEMES, address, largest.cut(), w, shown.named(), shown.of()));
    }

    List<FigureRow> years() {
        return rows(Dimension.YEAR, p.years(), year -> w.value(Dimension.YEAR, year), Lengths.NUMBERS);
    }

    Matrix matrix() {
        Largest themes = Largest.of(themeLines(), MATRIX_SIDE);
        Largest bodies = Largest.of(p.bodies(), MATRIX_SIDE);
        boolean cut = themes.cut() || bodies.cut();
        boolean whole = address.shows(LongFigure.MATRIX);
        Largest down = whole ? Largest.all(themeLines()) : themes;
        Largest across = whole ? Largest.all(p.bodies()) : bodies;
        return Matrix.of(
                p,
                down.lines(),
                across.lines(),
                Extent.of(LongFigure.MATRIX, address, cut, w, down.named(), down.of(), across.named(), across.of()),
                w,
                drill);
    }

    /** Themes that the reader chose, else all; what has no theme comes last. */
    private List<Line> themeLines() {
        List<String> chosen = address.filter().effective(Dimension.THEME);
        return p.themes().stream()
                .filter(l -> chosen.isEmpty() || chosen.contains(l.key()))
                .sorted(Comparator.comparing(l -> NONE.equals(l.key())))
                .toList();
    }

    private List<FigureRow> rows(Dimension dimension, List<Line> lines, Function<String, String> name) {
        return rows(dimension, lines, name, lengths);
    }

    private List<FigureRow> rows(Dimension dimension, List<Line> lines, Function<String, String> name, Lengths own) {
        int longest = longest(lines);
        return lines.stream()
                .map(line -> row(dimension, line, name, longest, own))
                .toList();
    }

    private FigureRow row(Dimension dimension, Line line, Function<String, String> name, int longest, Lengths own) {
        return row(
                name.apply(line.key()),
                note(dimension, line.key()),
                drill.into(dimension, line.key()),
                line.counts(),
                own == Lengths.NUMBERS ? longest : line.counts().n());
    }

    /** What the lengths of a figure's bars mean, and the way to the other meaning. */
    Extent lengths(LongFigure figure) {
        return new Extent(
                w.text("lengths." + lengths.code(), longest(figure)),
                w.text("lengths.show." + lengths.other().code()),
                address.with(lengths.other(), figure));
    }

    private int longest(LongFigure figure) {
        return longest(figure == LongFigure.THEMES ? themeLines() : p.bodies());
    }

    private static int longest(List<Line> lines) {
        return lines.stream().mapToInt(line -> line.counts().n()).max().orElse(0);
    }

    private String note(Dimension dimension, String key) {
        return dimension == Dimension.BODY
                        && !NONE.equals(key)
                        && !w.body(key).equals(key)
                        && key.length() <= 12
                        && address.language() == Language.EN
                ? key
                : null;
    }

    FigureRow row(String name, String note, Drill own, Counts counts, int longest) {
        return FigureRow.of(name, note, own.all(), counts, longest, own.assessed(), w, own::status);
    }
}
