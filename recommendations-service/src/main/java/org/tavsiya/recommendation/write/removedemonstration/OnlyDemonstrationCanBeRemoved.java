package org.tavsiya.recommendation.write.removedemonstration;

import org.tavsiya.rules.Rule;

/** What a UN body really recommended is never removed. */
record OnlyDemonstrationCanBeRemoved(boolean demonstration) implements Rule {

    @Override
    public boolean broken() {
        return !demonstration;
    }

    @Override
    public String sentence() {
        return "Only demonstration data can be removed; a real recommendation is superseded or marked as no longer applicable.";
    }
}
