package org.tavsiya.evidence.write.rules;

import org.tavsiya.rules.Letters;
import org.tavsiya.rules.Rule;

/** What nobody can do without. */
public record FieldNeeded(Object value, String field) implements Rule {

    @Override
    public boolean broken() {
        return value instanceof String text ? Letters.none(text) : value == null;
    }

    @Override
    public String sentence() {
        return "This is needed.";
    }
}
