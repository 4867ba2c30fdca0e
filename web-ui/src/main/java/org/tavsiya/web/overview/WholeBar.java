package org.tavsiya.web.overview;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.tavsiya.progress.Counts;
import org.tavsiya.recommendation.Status;
import org.tavsiya.web.site.Wording;

/**
 * The bar of all, in which every number and mark can be read: what is too wide for its segment stands above or below it, at the end of a
 * line that leads there. Where that is depends on the width of the screen, which nobody knows here: it is laid out for a wide and for a
 * narrow one, and the style sheet shows one of the two.
 */
public record WholeBar(Bar bar, Labels wide, Labels narrow) {

    record Labels(List<Inside> inside, List<Outside> outside) {}

    record Inside(String status, String middle, String text) {}

    /** @param middle of the segment, where the line begins; {@code at} is where it ends and the text stands */
    record Outside(String status, String middle, String at, String text, boolean above) {}

    /** In pixels: the least that a wide screen (or a printed page) and a phone have for the bar. */
    private static final double WIDE = 620;

    private static final double NARROW = 270;
    /** In pixels, at the size in which labels are written. */
    private static final double CHARACTER = 8.5;

    private static final double MARGIN = 10;

    private record Piece(String status, double middle, double width, String text) {}

    public static WholeBar of(Counts counts, Wording w, Function<Status, String> href) {
        List<Piece> pieces = new ArrayList<>();
        double x = 0;
        for (Status status : Status.values()) {
            int n = counts.of(status);
            if (n > 0) {
                double width = 100.0 * n / counts.n();
                pieces.add(new Piece(status.name(), x + width / 2, width, Bar.marked(status, n, w)));
                x += width;
            }
        }
        return new WholeBar(Bar.of(counts, w, href), labels(pieces, WIDE), labels(pieces, NARROW));
    }

    private static Labels labels(List<Piece> pieces, double pixels) {
        List<Inside> inside = new ArrayList<>();
        List<Piece> above = new ArrayList<>();
        List<Piece> below = new ArrayList<>();
        for (Piece piece : pieces) {
            if (piece.width() >= room(piece, pixels)) {
                inside.add(new Inside(piece.status(), Bar.percent(piece.middle()), piece.text()));
            } else {
                (above.size() <= below.size() ? above : below).add(piece);
            }
        }
        List<Outside> outside = new ArrayList<>();
        outside.addAll(spread(above, pixels, true));
        outside.addAll(spread(below, pixels, false));
        return new Labels(inside, outside);
    }

    /** Each as near to its segment as its neighbours let it, none beyond the ends of the bar. */
    private static List<Outside> spread(List<Piece> pieces, double pixels, boolean above) {
        double[] at = new double[pieces.size()];
        double free = 0;
        for (int i = 0; i < at.length; i++) {
            double half = room(pieces.get(i), pixels) / 2;
            at[i] = Math.max(pieces.get(i).middle(), free + half);
            free = at[i] + half;
        }
        double end = 100;
        for (int i = at.length - 1; i >= 0; i--) {
            double half = room(pieces.get(i), pixels) / 2;
            at[i] = Math.min(at[i], end - half);
            end = at[i] - half;
        }
        Outside[] placed = new Outside[at.length];
        Arrays.setAll(
                placed,
                i -> new Outside(
                        pieces.get(i).status(),
                        Bar.percent(pieces.get(i).middle()),
                        Bar.percent(at[i]),
                        pieces.get(i).text(),
                        above));
        return List.of(placed);
    }

    /** What the text of a piece takes, in per cent of the bar. */
    private static double room(Piece piece, double pixels) {
        return 100 * (piece.text().length() * CHARACTER + MARGIN) / pixels;
    }
}
