package org.tavsiya.web.figures;

import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.Map;

/** Colour and mark of each status on a light ground, as the pages have them; marks are drawn, because few fonts have them all. */
record StatusLook(String colour, String on) {

    private static final Map<String, StatusLook> ALL = Map.of(
            "CONTRARY", new StatusLook("#6b1f0f", "#ffffff"),
            "REGRESSED", new StatusLook("#b4450c", "#ffffff"),
            "NOT_IMPLEMENTED", new StatusLook("#e98a3c", Scene.INK),
            "PARTIALLY_IMPLEMENTED", new StatusLook("#9fc5e3", Scene.INK),
            "SUBSTANTIALLY_IMPLEMENTED", new StatusLook("#3f83c4", "#0c1118"),
            "FULLY_IMPLEMENTED", new StatusLook("#0b3d78", "#ffffff"),
            "NO_INFORMATION", new StatusLook("#8a8a8a", "#0c1118"),
            "NOT_ASSESSED", new StatusLook("#e2e2e2", Scene.INK));

    /** Of the mark, in pixels. */
    static final double MARK = 12;

    static StatusLook of(String status) {
        return ALL.get(status);
    }

    static boolean hatched(String status) {
        return status.equals("NO_INFORMATION");
    }

    /** @param x left end of the mark
     *  @param y its middle */
    static void mark(Scene scene, DrawnLetters letters, String status, double x, double y, String colour) {
        double r = MARK / 2 - 1;
        double middle = x + MARK / 2;
        Ellipse2D ring = new Ellipse2D.Double(middle - r, y - r, 2 * r, 2 * r);
        switch (status) {
            case "CONTRARY" -> {
                Path2D cross = new Path2D.Double();
                cross.moveTo(middle - r, y - r);
                cross.lineTo(middle + r, y + r);
                cross.moveTo(middle + r, y - r);
                cross.lineTo(middle - r, y + r);
                scene.stroke(cross, colour, 2);
            }
            case "REGRESSED" -> {
                Path2D down = new Path2D.Double();
                down.moveTo(middle - r, y - r * 0.8);
                down.lineTo(middle + r, y - r * 0.8);
                down.lineTo(middle, y + r);
                down.closePath();
                scene.area(down, colour, false);
            }
            case "NOT_IMPLEMENTED" -> scene.stroke(ring, colour, 1.5);
            case "PARTIALLY_IMPLEMENTED" -> pie(scene, ring, 90, colour);
            case "SUBSTANTIALLY_IMPLEMENTED" -> pie(scene, ring, 270, colour);
            case "FULLY_IMPLEMENTED" -> scene.area(ring, colour, false);
            case "NO_INFORMATION" -> scene.words(letters, "?", x + 3, y + 5, 14, colour);
            default -> scene.words(letters, "–", x + 2, y + 5, 14, colour);
        }
    }

    /** From the top, the way that clocks go. */
    private static void pie(Scene scene, Ellipse2D ring, double degrees, String colour) {
        scene.stroke(ring, colour, 1.5);
        scene.area(new Arc2D.Double(ring.getFrame(), 90, -degrees, Arc2D.PIE), colour, false);
    }
}
