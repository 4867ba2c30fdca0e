package org.tavsiya.paper.word;

import org.tavsiya.paper.PaperLayout;

/** A sheet of A4 with its margins, in twentieths of a point. */
record PageSize(int width, int height, boolean landscape) {

    static final int MARGIN = 1134; // 20 mm
    private static final int SHORT = 11906;
    private static final int LONG = 16838;
    private static final int EMU_PER_TWENTIETH = 635;

    static PageSize of(PaperLayout layout) {
        boolean landscape = layout == PaperLayout.LANDSCAPE;
        return landscape ? new PageSize(LONG, SHORT, true) : new PageSize(SHORT, LONG, false);
    }

    /** What is left for text. */
    int textWidth() {
        return width - 2 * MARGIN;
    }

    /** The same in the unit of drawings. */
    int drawingWidth() {
        return textWidth() * EMU_PER_TWENTIETH;
    }
}
