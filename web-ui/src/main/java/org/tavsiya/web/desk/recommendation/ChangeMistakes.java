package org.tavsiya.web.desk.recommendation;

import java.util.ArrayList;
import java.util.List;
import org.tavsiya.rules.Violation;

/** What is wrong with a form, each under the field where it is mended. */
final class ChangeMistakes {

    /** Stands for the field of what no single field is to blame for. */
    static final String WHOLE_FORM = "";

    /** @param key text key, or null where the sentence is there already */
    record Mistake(String field, String key, String sentence) {}

    private final List<Mistake> all = new ArrayList<>();

    void add(String field, String key) {
        all.add(new Mistake(field, key, null));
    }

    /** A field that cannot be read says so; that its value is missing to a rule as well is the same mistake. */
    void rule(Violation broken, String sentence, int[] rows) {
        String field = broken.field() == null ? WHOLE_FORM : Row.field(broken.field(), rows);
        if (all.stream().noneMatch(p -> p.key() != null && p.field().equals(field))) {
            all.add(new Mistake(field, null, sentence));
        }
    }

    boolean none() {
        return all.isEmpty();
    }

    List<Mistake> all() {
        return all;
    }
}
