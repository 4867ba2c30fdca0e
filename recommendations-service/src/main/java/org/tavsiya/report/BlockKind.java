package org.tavsiya.report;

/** What stands in a chapter. */
public enum BlockKind {
    /** Bound to the register: it shows what was known at the pin, and is never typed. */
    RECOMMENDATION,
    PARAGRAPH,
    /** What the coalition asks the body to recommend. */
    SUGGESTION
}
