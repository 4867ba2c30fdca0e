package org.tavsiya.eventlog;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What a record holds, looked at without knowing its class. */
final class Values {

    /**
     * Java makes the components of a class anew each time it is asked for them: for each event of an import that took
     * longer than writing it.
     */
    private static final ClassValue<List<Method>> ACCESSORS = new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            return components == null
                    ? List.of()
                    : Arrays.stream(components)
                            .map(RecordComponent::getAccessor)
                            .toList();
        }
    };

    private Values() {}

    /** What gives the parts of a record, by their names and in their order; nothing of what is no record. */
    static List<Method> accessors(Object value) {
        return value == null ? List.of() : ACCESSORS.get(value.getClass());
    }

    static Object of(Object event, Method accessor) {
        try {
            return accessor.invoke(event);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(accessor + " of an event cannot be read", e);
        }
    }

    /** Characters of all texts in it, at every depth. */
    static long characters(Object value) {
        if (value instanceof CharSequence text) {
            return text.length();
        } else if (value instanceof Collection<?> list) {
            return list.stream().mapToLong(Values::characters).sum();
        } else if (value instanceof Map<?, ?> map) {
            return characters(map.keySet()) + characters(map.values());
        }
        return accessors(value).stream()
                .mapToLong(accessor -> characters(of(value, accessor)))
                .sum();
    }
}
