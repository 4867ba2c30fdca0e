package org.tavsiya.web.desk.recommendation;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What came with a form, word for word but for spaces at the ends: values by the names of the fields. What is not there is empty. */
record Typed(Map<String, String> values) {

    static final Typed NOTHING = new Typed(Map.of());
    private static final Pattern ROW = Pattern.compile("\\w+\\[(\\d{1,2})]\\..*");

    Typed {
        Map<String, String> trimmed = new TreeMap<>();
        values.forEach((name, value) -> trimmed.put(name, value == null ? "" : value.trim()));
        values = trimmed;
    }

    String at(String name) {
        return values.getOrDefault(name, "");
    }

    Typed with(String name, String value) {
        Map<String, String> more = new TreeMap<>(values);
        more.put(name, value);
        return new Typed(more);
    }

    boolean ticked(String name) {
        return "true".equals(at(name));
    }

    /** How many rows of a repeated group, for example {@code evidence[3].title}, have come. */
    int rows(String group) {
        return values.keySet().stream()
                .filter(name -> name.startsWith(group + "["))
                .map(ROW::matcher)
                .filter(Matcher::matches)
                .mapToInt(row -> Integer.parseInt(row.group(1)) + 1)
                .max()
                .orElse(0);
    }
}
