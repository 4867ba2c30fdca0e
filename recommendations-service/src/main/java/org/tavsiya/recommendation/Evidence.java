package org.tavsiya.recommendation;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A public piece of evidence cited for an assessment. It holds no case facts and no names.
 *
 * @param factDate when the fact it shows happened, not when it was published
 * @param fromState whether the State is its origin; two sources are independent when their publishers differ
 * @param evidenceId the item of the library that this is a copy of, as it was when it was cited; null where it was typed here
 */
public record Evidence(
        EvidenceKind kind,
        @Size(max = Limits.TITLE) String title,
        @Size(max = Limits.PUBLISHER) String publisher,
        LocalDate factDate,
        @Size(max = Limits.ADDRESS) String url,
        EvidenceLevel level,
        boolean fromState,
        @Size(max = Limits.ID) String evidenceId) {

    /** What is no item of the library. */
    public Evidence(
            EvidenceKind kind,
            String title,
            String publisher,
            LocalDate factDate,
            String url,
            EvidenceLevel level,
            boolean fromState) {
        this(kind, title, publisher, factDate, url, level, fromState, null);
    }

    /** As events store it: plain text by name, absent values left out. */
    public Map<String, String> toPlain() {
        Map<String, String> plain = new LinkedHashMap<>();
        put(plain, "kind", kind);
        put(plain, "title", title);
        put(plain, "publisher", publisher);
        put(plain, "factDate", factDate);
        put(plain, "url", url);
        put(plain, "level", level);
        plain.put("fromState", Boolean.toString(fromState));
        put(plain, "evidenceId", evidenceId);
        return plain;
    }

    /** What {@link #toPlain} wrote. */
    public static Evidence ofPlain(Map<String, String> plain) {
        return new Evidence(
                known(EvidenceKind.class, plain.get("kind")),
                plain.get("title"),
                plain.get("publisher"),
                plain.get("factDate") == null ? null : LocalDate.parse(plain.get("factDate")),
                plain.get("url"),
                known(EvidenceLevel.class, plain.get("level")),
                Boolean.parseBoolean(plain.get("fromState")),
                plain.get("evidenceId"));
    }

    private static <E extends Enum<E>> E known(Class<E> words, String name) {
        return name == null ? null : Enum.valueOf(words, name);
    }

    private static void put(Map<String, String> plain, String name, Object value) {
        if (value != null && !value.toString().isBlank()) {
            plain.put(name, value.toString());
        }
    }
}
