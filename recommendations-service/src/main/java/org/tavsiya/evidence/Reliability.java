package org.tavsiya.evidence;

/** How near a piece of evidence is to the fact it shows. */
public enum Reliability {
    /** The text of the law, the judgment or the act itself. */
    OFFICIAL_TEXT,
    /** Whoever says it was there, counted it, or decided it. */
    PRIMARY,
    /** Whoever says it has it from others. */
    SECONDARY,
    /** It is said, and nobody has shown it. */
    ALLEGATION
}
