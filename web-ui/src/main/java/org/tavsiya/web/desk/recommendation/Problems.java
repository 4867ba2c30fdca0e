package org.tavsiya.web.desk.recommendation;

import java.util.ArrayList;
import java.util.List;
import org.tavsiya.rules.Violation;

/** What is wrong with a form, each under the field where it is mended. */
final class Problems {

    /** @param key text key, or null where the sentence is there already */
    record Problem(String field, String key, String sentence) {
    }

    private final List<Problem> all = new ArrayList<>();

    void add(String field, String key) {
        all.add(new Problem(field, key, null));
    }

    /** Under the field that the rule names; the form writes {@code evidence[0].url} as {@code evidence0.url}. */
    void rule(Violation broken, String sentence) {
        String field = broken.field() == null ? "reason" : broken.field().equals("evidence") ? "evidence0.title" : broken.field().replaceAll("\\[(\\d+)]", "$1");
        all.add(new Problem(field, null, sentence));
    }

    boolean none() {
        return all.isEmpty();
    }

    List<Problem> all() {
        return all;
    }
}
