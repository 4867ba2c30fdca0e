package org.tavsiya.paper;

/** How the sheets lie; all are A4. */
public enum PaperLayout {
    PORTRAIT,
    LANDSCAPE
}
