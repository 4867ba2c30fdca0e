package org.tavsiya.web.desk.bulk;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What can be said of many on the desk, with the fields of its form. Statuses that need two people are none of it. */
enum Saying {
    ASSIGNMENT("assignment", false, "assignee", "dueOn"),
    THEME("theme", true, "theme"),
    NO_THEME("no-theme", true, "theme"),
    NO_INFORMATION("no-information", true, "sourceTitle"),
    EVIDENCE("evidence", false, "evidenceId", "bearing"),
    LINK("link", true, "newerId", "linkKind"),
    LIFECYCLE("lifecycle", true, "lifecycle", "supersededBy");

    static final String REASON = "reason";
    static final String DAY = "effectiveOn";

    private final String kind;
    private final boolean stated;
    private final List<String> fields;

    Saying(String kind, boolean stated, String... fields) {
        this.kind = kind;
        this.stated = stated;
        this.fields = List.of(fields);
    }

    static Optional<Saying> of(String kind) {
        return Arrays.stream(values()).filter(s -> s.kind.equals(kind)).findFirst();
    }

    public String kind() {
        return kind;
    }

    /** Whether it is public, and so has a reason and a day. */
    public boolean stated() {
        return stated;
    }

    List<String> fields() {
        return fields;
    }
}
