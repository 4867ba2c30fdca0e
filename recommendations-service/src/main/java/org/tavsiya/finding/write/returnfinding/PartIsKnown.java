package org.tavsiya.finding.write.returnfinding;

import java.util.Set;
import org.tavsiya.rules.Rule;

/** A remark speaks of a part that every submission has a name for. */
record PartIsKnown(String part) implements Rule {

    private static final Set<String> PARTS =
            Set.of("status", "whyWrong", "reason", "effectiveOn", "assertedOn", "evidence", "source");

    @Override
    public boolean broken() {
        return part != null && !PARTS.contains(part);
    }

    @Override
    public String sentence() {
        return "A remark speaks of status, whyWrong, reason, effectiveOn, assertedOn, evidence or source.";
    }

    @Override
    public String field() {
        return "field";
    }
}
