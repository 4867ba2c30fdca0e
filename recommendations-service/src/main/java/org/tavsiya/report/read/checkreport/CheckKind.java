package org.tavsiya.report.read.checkreport;

/** What a check may find. */
public enum CheckKind {
    /** May never leave: it cannot be decided otherwise. */
    INTERNAL_EVIDENCE(true),
    /** The register does not hold it any more, or did not at the pin. */
    GONE(true),
    PERSONAL,
    TOO_LONG,
    LONGER_THAN_USUAL,
    DEADLINE_PASSED,
    NO_DEADLINE,
    PART_MISSING,
    PART_EMPTY,
    NOT_PLACED,
    NOT_PUBLISHED,
    CLAIM_WITHOUT_SOURCE,
    STATUS_WITHOUT_EVIDENCE,
    NO_SUGGESTION,
    SYMBOL_UNKNOWN,
    LINK_TO_HERE,
    LINK_NOWHERE;

    private final boolean forbids;

    CheckKind() {
        this(false);
    }

    CheckKind(boolean forbids) {
        this.forbids = forbids;
    }

    public boolean forbids() {
        return forbids;
    }
}
