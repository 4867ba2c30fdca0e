package org.tavsiya.web.desk.recommendation;

import java.util.Arrays;
import java.util.Optional;

/** What can be said about a recommendation, under the name that stands in the address and in the ids of the form's fields. */
enum Change {
    ASSESSMENT(true), CORRECTION(true), RETRACTION(false), THEME(false), UNTHEME(false), POSITION(true), CLAIM(true), GRADE(true),
    LIFECYCLE(false), LINK(false);

    /** Whether it must name where it can be read; housekeeping is the analyst's own reading. */
    private final boolean sourced;

    Change(boolean sourced) {
        this.sourced = sourced;
    }

    boolean sourced() {
        return sourced;
    }

    public String path() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    static Optional<Change> of(String path) {
        return Arrays.stream(values()).filter(c -> c.path().equals(path)).findFirst();
    }
}
