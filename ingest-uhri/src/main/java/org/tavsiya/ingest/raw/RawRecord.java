package org.tavsiya.ingest.raw;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The fields of one source record, untouched. A value is a String, a Literal (number, boolean), a List or a Map of such, never null. */
public final class RawRecord implements RawItem {

    /** A JSON number, true or false, as the source spells it. */
    public record Literal(String text) {
        @Override
        public String toString() {
            return text;
        }
    }

    private static final Field[] FIELDS = Field.values();
    private static final int LONGEST_NAME = 40;

    private final Object[] values = new Object[FIELDS.length];
    private final boolean[] said = new boolean[FIELDS.length];
    private Map<String, Object> unknown = Map.of();
    private String raw = "";
    private boolean brokenEncoding;

    /** Absent, null and empty are one and the same to the source, so none of them is kept. */
    public void put(String key, Object value) {
        Field field = Field.ofKey(key);
        if (field != null) {
            put(field, value);
        } else if (!isEmpty(value)) {
            if (unknown.isEmpty()) {
                unknown = new TreeMap<>();
            }
            unknown.put(key, value);
        }
    }

    public void put(Field field, Object value) {
        said[field.ordinal()] = true;
        values[field.ordinal()] = isEmpty(value) ? null : value;
    }

    /** The layout holds this field, though it may be empty in this record. */
    public void say(Field field) {
        said[field.ordinal()] = true;
    }

    /** Whether the source speaks of this field at all: absent is not empty. */
    public boolean says(Field field) {
        return said[field.ordinal()];
    }

    /** Whether several values stand where one belongs; {@link #text} gives the first. */
    public boolean several(Field field) {
        return values[field.ordinal()] instanceof List<?> list
                && list.stream()
                                .filter(v -> v != null && !v.toString().isBlank())
                                .distinct()
                                .count()
                        > 1;
    }

    /** Takes a value out of those whose name no field bears; null where none of these names is there. */
    public String take(String... names) {
        for (String name : names) {
            for (String key : unknown.keySet()) {
                if (Field.fold(key).equals(Field.fold(name))) {
                    return unknown.remove(key).toString();
                }
            }
        }
        return null;
    }

    /** A key of its own name even where it resembles a known field. */
    public void putUnknown(String key, Object value) {
        if (unknown.isEmpty()) {
            unknown = new TreeMap<>();
        }
        unknown.put(key, value);
    }

    private static boolean isEmpty(Object value) {
        return value == null || value instanceof String s && s.isEmpty() || value instanceof List<?> l && l.isEmpty();
    }

    /** The value as one string: of a list its first element. Null where absent. */
    public String text(Field field) {
        Object value = values[field.ordinal()];
        if (value instanceof List<?> list) {
            value = list.get(0);
        }
        return value == null ? null : value.toString();
    }

    /** The value as a list: a string counts as its lines, since Excel cells and some scalars hold one label per line. */
    public List<String> list(Field field) {
        Object value = values[field.ordinal()];
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof List<?> list)) {
            return lines(value.toString());
        }
        List<String> found = new ArrayList<>(list.size());
        for (Object element : list) {
            if (element != null) {
                found.addAll(lines(element.toString()));
            }
        }
        return found;
    }

    private static List<String> lines(String text) {
        return text.indexOf('\n') < 0 && text.indexOf('\r') < 0 ? List.of(text) : List.of(text.split("\\R"));
    }

    public Object value(Field field) {
        return values[field.ordinal()];
    }

    public Map<String, Object> unknown() {
        return unknown;
    }

    /** What the fields are called, as far as they hold something; unknown ones cut to a readable length. */
    public List<String> names() {
        List<String> names = new ArrayList<>();
        for (Field field : FIELDS) {
            if (values[field.ordinal()] != null) {
                names.add(field.key());
            }
        }
        unknown.keySet()
                .forEach(key -> names.add(key.length() <= LONGEST_NAME ? key : key.substring(0, LONGEST_NAME) + "…"));
        return names;
    }

    public String raw() {
        return raw;
    }

    public void raw(String text) {
        raw = text;
    }

    public boolean brokenEncoding() {
        return brokenEncoding;
    }

    public void markBrokenEncoding() {
        brokenEncoding = true;
    }
}
