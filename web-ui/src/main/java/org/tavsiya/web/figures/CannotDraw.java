package org.tavsiya.web.figures;

/** The Java that runs this application has no part that draws pictures; the same figure as SVG needs none of it. */
class CannotDraw extends RuntimeException {

    CannotDraw(LinkageError because) {
        super("This server's Java draws no pictures", because);
    }
}
