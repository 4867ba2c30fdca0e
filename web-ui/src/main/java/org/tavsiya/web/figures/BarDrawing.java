package org.tavsiya.web.figures;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.tavsiya.web.overview.DrawnFigure;
import org.tavsiya.web.overview.FigureRow;

/** Bars with all that explains them: title, key, names, every number, and the sentence that quotes them. */
final class BarDrawing {

    private static final double WIDTH = 960;
    private static final double EDGE = 24;
    private static final double INNER = WIDTH - 2 * EDGE;
    private static final double NAMES = 250;
    private static final double TOTALS = 70;
    private static final double BARS_AT = EDGE + NAMES + 16;
    private static final double BARS = INNER - NAMES - 16 - TOTALS;
    private static final double BAR = 28;
    private static final double TEXT = 14;
    private static final double SMALL = 12;

    private final DrawnLetters letters;
    private final DrawnFigure figure;
    private final Scene scene;
    private double y = EDGE;

    private BarDrawing(DrawnLetters letters, DrawnFigure figure) {
        this.letters = letters;
        this.figure = figure;
        this.scene = new Scene(figure.title(), figure.language(), WIDTH);
    }

    static Scene of(DrawnLetters letters, DrawnFigure figure) {
        BarDrawing drawing = new BarDrawing(letters, figure);
        drawing.draw();
        return drawing.scene;
    }

    private void draw() {
        paragraph(figure.title(), 20, Scene.INK);
        y += 6;
        figure.notes().forEach(note -> paragraph(note, SMALL + 1, Scene.QUIET));
        y += 6;
        key();
        scene.words(
                letters,
                figure.totals(),
                WIDTH - EDGE - letters.width(figure.totals(), SMALL),
                y + 8,
                SMALL,
                Scene.QUIET);
        y += 16;
        figure.rows().forEach(this::row);
        if (figure.more() != null) {
            paragraph(figure.more(), SMALL + 1, Scene.QUIET);
        }
        y += 8;
        scene.line(EDGE, y, WIDTH - EDGE, y, "#d3d8de");
        y += 8;
        paragraph(figure.citation(), SMALL, Scene.QUIET);
        scene.end(y + EDGE / 2);
    }

    private void paragraph(String text, double size, String colour) {
        for (String line : letters.lines(text, size, INNER)) {
            y += size;
            scene.words(letters, line, EDGE, y, size, colour);
            y += size * 0.4;
        }
    }

    private void key() {
        double x = EDGE;
        for (DrawnFigure.KeyItem item : figure.key()) {
            double wide = 28 + letters.width(item.name(), TEXT);
            if (x + wide > WIDTH - EDGE) {
                x = EDGE;
                y += 26;
            }
            swatch(item.status(), x, y);
            scene.words(letters, item.name(), x + 28, y + 15, TEXT, Scene.INK);
            x += wide + 20;
        }
        y += 34;
    }

    private void swatch(String status, double x, double top) {
        StatusLook look = StatusLook.of(status);
        scene.box(x, top, 20, 20, look.colour(), StatusLook.hatched(status));
        scene.stroke(new Rectangle2D.Double(x, top, 20, 20), Scene.RULE, 1);
        if (StatusLook.hatched(status)) {
            scene.box(x + 4, top + 3, 12, 14, "#ffffff", false);
        }
        StatusLook.mark(scene, letters, status, x + 4, top + 10, StatusLook.hatched(status) ? Scene.INK : look.on());
    }

    private void row(FigureRow row) {
        List<String> name = letters.lines(row.name(), TEXT, NAMES);
        List<Callout> outside = bar(row);
        for (int i = 0; i < name.size(); i++) {
            scene.words(letters, name.get(i), EDGE, y + 19 + i * 18, TEXT, Scene.INK);
        }
        double bottom = y + Math.max(BAR, name.size() * 18.0 + 8);
        if (row.note() != null) {
            for (String line : letters.lines(row.note(), SMALL, NAMES)) {
                scene.words(letters, line, EDGE, y + 19 + name.size() * 18, SMALL, Scene.QUIET);
                bottom += 14;
            }
        }
        scene.words(letters, row.n(), WIDTH - EDGE - letters.width(row.n(), TEXT), y + 19, TEXT, Scene.INK);
        y = Math.max(bottom, y + BAR + (outside.isEmpty() ? 0 : 26)) + 10;
    }

    /** A number that stands below its segment, at the end of a line that leads there. */
    private record Callout(String status, String n, double from, double width) {}

    private List<Callout> bar(FigureRow row) {
        List<Callout> outside = new ArrayList<>();
        double end = BARS_AT;
        for (FigureRow.Piece piece : row.pieces()) {
            double x = BARS_AT + piece.from() / 100 * BARS;
            double wide = piece.width() / 100 * BARS;
            end = x + wide;
            scene.box(x, y, wide, BAR, StatusLook.of(piece.status()).colour(), StatusLook.hatched(piece.status()));
            double needs = labelWidth(piece.status(), piece.n()) + 6;
            if (needs <= wide) {
                label(piece, x + (wide - needs) / 2 + 3);
            } else {
                outside.add(new Callout(piece.status(), piece.n(), x + wide / 2, needs + 4));
            }
            if (x > BARS_AT) {
                scene.line(x, y, x, y + BAR, Scene.RULE);
            }
        }
        if (end > BARS_AT) {
            scene.stroke(new Rectangle2D.Double(BARS_AT, y, end - BARS_AT, BAR), Scene.RULE, 1);
        }
        callouts(outside);
        return outside;
    }

    private double labelWidth(String status, String n) {
        return numberAt(status) + letters.width(n, TEXT);
    }

    /** Behind its mark; that of what is not assessed would turn its number into a negative one. */
    private static double numberAt(String status) {
        return status.equals("NOT_ASSESSED") ? 0 : StatusLook.MARK + 4;
    }

    private void marked(String status, String n, double x, double middle, String colour) {
        if (numberAt(status) > 0) {
            StatusLook.mark(scene, letters, status, x, middle, colour);
        }
        scene.words(letters, n, x + numberAt(status), middle + 5, TEXT, colour);
    }

    private void label(FigureRow.Piece piece, double x) {
        StatusLook look = StatusLook.of(piece.status());
        if (StatusLook.hatched(piece.status())) {
            scene.box(x - 2, y + 4, labelWidth(piece.status(), piece.n()) + 4, BAR - 8, "#ffffff", false);
        }
        marked(piece.status(), piece.n(), x, y + BAR / 2, look.on());
    }

    /** Each as near to its segment as its neighbours let it, none beyond the room for bars. */
    private void callouts(List<Callout> callouts) {
        double[] at = new double[callouts.size()];
        double free = BARS_AT;
        for (int i = 0; i < at.length; i++) {
            at[i] = Math.max(callouts.get(i).from() - callouts.get(i).width() / 2, free);
            free = at[i] + callouts.get(i).width();
        }
        double end = BARS_AT + BARS;
        for (int i = at.length - 1; i >= 0; i--) {
            at[i] = Math.min(at[i], end - callouts.get(i).width());
            end = at[i];
        }
        for (int i = 0; i < at.length; i++) {
            Callout c = callouts.get(i);
            scene.line(c.from(), y + BAR, at[i] + c.width() / 2, y + BAR + 7, Scene.RULE);
            marked(c.status(), c.n(), at[i] + 2, y + BAR + 15, Scene.INK);
        }
    }
}
