package org.tavsiya.queue;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The lists of the desk, in the order in which a person goes through them: what comes back first, what nobody has looked at last. */
public enum WorkList {
    /** A reviewer gave it back to its author, or changed it so that its author has to agree. */
    RETURNED(true),
    DRAFTS(true),
    /** Somebody else submitted it. */
    REVIEW(true),
    ASSIGNED(true),
    /** Its assessment is older than 18 months (docs/METHOD.md, rule g). */
    OUT_OF_DATE(false),
    /** A body graded it, and the coalition has said nothing since. */
    GRADED(false),
    /** The State claimed something, and the coalition has said nothing since. */
    CLAIMED(false),
    /** A source changed what it says after it was assessed. */
    REVISED(false),
    UNTOUCHED(false);

    private final boolean personal;

    WorkList(boolean personal) {
        this.personal = personal;
    }

    /** Whether each person has one of their own. */
    public boolean personal() {
        return personal;
    }

    /** As it stands in addresses. */
    public String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<WorkList> of(String path) {
        return Arrays.stream(values()).filter(l -> l.path().equals(path)).findFirst();
    }
}
