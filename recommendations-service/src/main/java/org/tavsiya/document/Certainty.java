package org.tavsiya.document;

/** How sure a date or a symbol is. */
public enum Certainty {
    /** Seen in a public source. */
    CONFIRMED,
    /** After the procedure, or from memory: said with this word beside it, and never the ground of a reproach. */
    EXPECTED
}
