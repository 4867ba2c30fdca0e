package org.tavsiya.eventlog;

import java.lang.reflect.Method;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.tavsiya.rules.Rule;

/**
 * An event holds no null inside a list or a map. What lies in the log is for ever, and has to be read by every view to come; MongoDB's
 * documents, rows and pages know no such entry.
 */
record NoEmptyPlaceInside(Object event) implements Rule {

    @Override
    public boolean broken() {
        return place().isPresent();
    }

    @Override
    public String sentence() {
        return "An entry of " + field() + " is empty; what cannot be read again is not recorded.";
    }

    @Override
    public Map<String, String> arguments() {
        return Map.of("field", String.valueOf(field()));
    }

    @Override
    public String field() {
        return place().orElse(null);
    }

    private Optional<String> place() {
        return Values.accessors(event).stream()
                .filter(a -> empty(Values.of(event, a)))
                .map(Method::getName)
                .findFirst();
    }

    private static boolean empty(Object value) {
        if (value instanceof Collection<?> list) {
            return list.stream().anyMatch(entry -> entry == null || empty(entry));
        }
        return value instanceof Map<?, ?> map
                && (map.keySet().stream().anyMatch(key -> key == null)
                        || map.values().stream().anyMatch(entry -> entry == null || empty(entry)));
    }
}
