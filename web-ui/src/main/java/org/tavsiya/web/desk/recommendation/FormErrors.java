package org.tavsiya.web.desk.recommendation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is said beside the fields of one form.
 *
 * @param kind path of the form; ids of its fields begin with it
 * @param wrong sentences by field
 * @param asked questions by field that a tick answers: what they are about is not wrong
 * @param missing what the rules would say if it were sent as it is: nobody has sent it yet
 */
record FormErrors(
        String kind,
        Map<String, List<String>> wrong,
        Map<String, List<String>> asked,
        Map<String, List<String>> missing) {

    FormErrors(String kind, Map<String, List<String>> wrong, Map<String, List<String>> asked) {
        this(kind, wrong, asked, Map.of());
    }

    static FormErrors none(String kind) {
        return new FormErrors(kind, Map.of(), Map.of());
    }

    public List<String> at(String field) {
        List<String> all = new ArrayList<>(wrong.getOrDefault(field, List.of()));
        all.addAll(asked.getOrDefault(field, List.of()));
        return all;
    }

    public List<String> missingAt(String field) {
        return missing.getOrDefault(field, List.of());
    }

    /** For {@code aria-invalid}; null leaves the attribute out. */
    public String invalid(String field) {
        return wrong.containsKey(field) ? "true" : null;
    }

    /** For {@code aria-describedby}: the hint and what is wrong, as far as they are on the page; null leaves the attribute out. */
    public String describedBy(String field, boolean hint) {
        String id = kind + "-" + field;
        String ids = Stream.of(hint ? id + "-hint" : null, at(field).isEmpty() ? null : id + "-wrong", id + "-missing")
                .filter(s -> s != null)
                .collect(Collectors.joining(" "));
        return ids.isEmpty() ? null : ids;
    }

    static Map<String, List<String>> byField(List<Said> sentences) {
        return sentences.stream()
                .collect(Collectors.groupingBy(
                        Said::field, LinkedHashMap::new, Collectors.mapping(Said::sentence, Collectors.toList())));
    }

    /** A sentence about a field. */
    record Said(String field, String sentence) {}
}
