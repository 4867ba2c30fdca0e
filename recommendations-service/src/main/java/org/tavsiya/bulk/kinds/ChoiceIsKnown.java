package org.tavsiya.bulk.kinds;

import java.util.List;
import java.util.Map;
import org.tavsiya.rules.Rule;

/** One of those that there are. */
record ChoiceIsKnown(String field, String chosen, List<String> known) implements Rule {

    @Override
    public boolean broken() {
        return !known.contains(chosen);
    }

    @Override
    public String sentence() {
        return "Choose one of " + String.join(", ", known) + ".";
    }

    @Override
    public Map<String, String> arguments() {
        return Map.of("known", String.join(", ", known));
    }

    @Override
    public String field() {
        return field;
    }
}
