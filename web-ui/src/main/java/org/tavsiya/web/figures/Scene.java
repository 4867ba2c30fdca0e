package org.tavsiya.web.figures;

import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * What a drawing is made of, in the order in which it is painted; lengths in pixels, colours as {@code #rrggbb}. The same scene becomes
 * SVG and PNG.
 */
final class Scene {

    static final String INK = "#1a222c";
    static final String QUIET = "#4f5a66";
    static final String RULE = "#5c6670";

    /** One thing to paint. */
    sealed interface Piece permits Area, Stroke, Words {}

    /** @param hatched whether stripes of the ground go over it */
    record Area(Shape shape, String colour, boolean hatched) implements Piece {}

    record Stroke(Shape shape, String colour, double width) implements Piece {}

    /** @param x where the text begins
     *  @param y the line that it stands on */
    record Words(String text, double x, double y, double size, String colour, double width) implements Piece {}

    private final List<Piece> pieces = new ArrayList<>();
    private final String title;
    private final String language;
    private final double width;
    private double height;

    /** @param title for those who do not see it */
    Scene(String title, String language, double width) {
        this.title = title;
        this.language = language;
        this.width = width;
    }

    void area(Shape shape, String colour, boolean hatched) {
        pieces.add(new Area(shape, colour, hatched));
    }

    void box(double x, double y, double w, double h, String colour, boolean hatched) {
        area(new Rectangle2D.Double(x, y, w, h), colour, hatched);
    }

    void stroke(Shape shape, String colour, double thick) {
        pieces.add(new Stroke(shape, colour, thick));
    }

    void line(double x1, double y1, double x2, double y2, String colour) {
        stroke(new Line2D.Double(x1, y1, x2, y2), colour, 1);
    }

    void words(DrawnLetters letters, String text, double x, double y, double size, String colour) {
        String plain = DrawnLetters.plain(text);
        if (!plain.isEmpty()) {
            pieces.add(new Words(plain, x, y, size, colour, letters.width(plain, size)));
        }
    }

    void end(double bottom) {
        height = bottom;
    }

    List<Piece> pieces() {
        return pieces;
    }

    String title() {
        return title;
    }

    String language() {
        return language;
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }
}
