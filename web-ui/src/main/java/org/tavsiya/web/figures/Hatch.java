package org.tavsiya.web.figures;

import java.awt.geom.Path2D;

/** Stripes over what is unknown: one tile of them, that joins with its neighbours. */
final class Hatch {

    static final double STEP = 8;
    static final double THICK = 1.6;

    private Hatch() {}

    static Path2D stripes() {
        Path2D stripes = new Path2D.Double();
        for (double shift : new double[] {-STEP, 0, STEP}) {
            stripes.moveTo(shift - 1, STEP + 1);
            stripes.lineTo(shift + STEP + 1, -1);
        }
        return stripes;
    }
}
