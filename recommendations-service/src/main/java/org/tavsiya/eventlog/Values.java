package org.tavsiya.eventlog;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;

/** What a record holds, looked at without knowing its class. */
final class Values {

    private Values() {
    }

    static Object of(Object event, RecordComponent component) {
        try {
            return component.getAccessor().invoke(event);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(component + " of an event cannot be read", e);
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
        RecordComponent[] components = value == null ? null : value.getClass().getRecordComponents();
        return components == null ? 0 : Arrays.stream(components).mapToLong(c -> characters(of(value, c))).sum();
    }
}
