package org.tavsiya.recommendation.write.rules;

import java.util.Map;
import org.tavsiya.recommendation.Limits;
import org.tavsiya.rules.Rule;

/** What is said stays short enough to be read, shown and stored whole ({@link Limits}). */
public record TextIsShort(String text, int most, String field) implements Rule {

    @Override
    public boolean broken() {
        return text != null && text.length() > most;
    }

    @Override
    public String sentence() {
        return "This text is too long: it has at most " + most + " characters.";
    }

    @Override
    public Map<String, String> arguments() {
        return Map.of("most", String.valueOf(most));
    }
}
