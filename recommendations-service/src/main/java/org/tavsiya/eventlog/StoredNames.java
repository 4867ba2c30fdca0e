package org.tavsiya.eventlog;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Both directions of the table "stored name to event class". */
public final class StoredNames {

    private final Map<String, Class<?>> classes = new HashMap<>();
    private final Map<Class<?>, String> names = new HashMap<>();

    public StoredNames(List<EventFamily> families) {
        families.stream().flatMap(EventFamily::events).forEach(this::register);
    }

    private void register(Class<?> event) {
        StoredName stored = event.getAnnotation(StoredName.class);
        if (stored == null) {
            throw new IllegalStateException(event.getName() + " is an event and needs a @StoredName");
        }
        Class<?> other = classes.put(stored.value(), event);
        if (other != null) {
            throw new IllegalStateException(
                    event.getName() + " and " + other.getName() + " share the stored name " + stored.value());
        }
        names.put(event, stored.value());
    }

    public Optional<Class<?>> classOf(String storedName) {
        return Optional.ofNullable(classes.get(storedName));
    }

    public Optional<String> nameOf(Class<?> event) {
        return Optional.ofNullable(names.get(event));
    }

    public Map<String, Class<?>> all() {
        return Map.copyOf(classes);
    }
}
