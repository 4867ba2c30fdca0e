package org.tavsiya.draft;

import java.util.Map;
import org.tavsiya.rules.Rule;

/** More than any form holds is no draft; the table is no place to store files in. */
record DraftIsShort(Map<String, String> fields) implements Rule {

    private static final int MOST_FIELDS = 250;
    private static final int MOST_CHARACTERS = 100_000;

    @Override
    public boolean broken() {
        return fields.size() > MOST_FIELDS
                || fields.entrySet().stream()
                                .mapToLong(
                                        e -> e.getKey().length() + e.getValue().length())
                                .sum()
                        > MOST_CHARACTERS;
    }

    @Override
    public String sentence() {
        return "A draft holds at most " + MOST_FIELDS + " fields and " + MOST_CHARACTERS + " characters.";
    }
}
