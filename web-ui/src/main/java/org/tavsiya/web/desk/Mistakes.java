package org.tavsiya.web.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.tavsiya.rules.RuleBroken;
import org.tavsiya.rules.Violation;

/**
 * All that is wrong with a form of one question, such as an account or an upload: each sentence at its field, and all
 * in a list above that leads there.
 */
public final class Mistakes {

    /**
     * @param field id of the field on the page
     * @param label of the field, where the sentence alone would not say which of several it means; or null
     */
    public record Mistake(String field, String label, String sentence) {}

    private final List<Mistake> all = new ArrayList<>();

    /** @param id from the field that a rule names to its id on the page */
    public static Mistakes of(RuleBroken broken, Sentences sentences, Locale locale, UnaryOperator<String> id) {
        Mistakes mistakes = new Mistakes();
        for (Violation violation : broken.violations()) {
            if (violation.field() == null) {
                throw broken; // Nothing on the form mends it.
            }
            mistakes.add(id.apply(violation.field()), null, sentences.of(violation, null, locale));
        }
        return mistakes;
    }

    public void add(String field, String label, String sentence) {
        all.add(new Mistake(field, label, sentence));
    }

    public List<Mistake> all() {
        return List.copyOf(all);
    }

    public List<String> at(String field) {
        return all.stream()
                .filter(m -> m.field().equals(field))
                .map(Mistake::sentence)
                .toList();
    }

    /** For {@code aria-invalid}; null leaves the attribute out. */
    public String invalid(String field) {
        return at(field).isEmpty() ? null : "true";
    }
}
