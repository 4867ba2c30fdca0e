package org.tavsiya.web.overview;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tavsiya.progress.Progress;
import org.tavsiya.progress.Progress.Line;
import org.tavsiya.recommendation.read.filter.Dimension;
import org.tavsiya.web.site.Wording;

/**
 * Themes down, bodies across: how many, and how deep the shade.
 *
 * @param extent null where all themes and bodies are shown as a matter of course
 */
record Matrix(List<String> bodies, List<Row> rows, Extent extent) {

    record Row(String theme, String href, List<Cell> cells) {}

    /** @param shade 0 for none, then 1 to 4 by quarter of the largest cell */
    record Cell(String body, String n, int shade, String title, String href) {}

    static Matrix of(Progress progress, List<Line> themes, List<Line> bodies, Extent extent, Wording w, Drill drill) {
        Map<String, Progress.Cell> cells = new HashMap<>();
        progress.matrix().forEach(c -> cells.put(c.body() + "|" + c.theme(), c));
        int most = progress.matrix().stream().mapToInt(Progress.Cell::n).max().orElse(1);
        List<Row> rows = new ArrayList<>();
        for (Line theme : themes) {
            Drill own = drill.into(Dimension.THEME, theme.key());
            rows.add(new Row(
                    w.theme(theme.key()),
                    own.all(),
                    bodies.stream()
                            .map(body -> cell(cells.get(body.key() + "|" + theme.key()), body.key(), most, w, own))
                            .toList()));
        }
        return new Matrix(bodies.stream().map(b -> w.bodyShort(b.key())).toList(), rows, extent);
    }

    private static Cell cell(Progress.Cell cell, String body, int most, Wording w, Drill drill) {
        if (cell == null) {
            return new Cell(w.bodyShort(body), "", 0, null, null);
        }
        return new Cell(
                w.bodyShort(body),
                w.number(cell.n()),
                Math.min(4, 1 + 4 * (cell.n() - 1) / Math.max(1, most)),
                w.text("matrix.cell", w.number(cell.assessed()), cell.n()),
                drill.into(Dimension.BODY, body).all());
    }
}
