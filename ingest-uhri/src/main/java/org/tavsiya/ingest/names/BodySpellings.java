package org.tavsiya.ingest.names;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** UHRI's short labels of bodies, found from any spelling met or from the mandate's official title. */
public final class BodySpellings {

    private static final Map<String, String> CANONICAL = new HashMap<>();

    static {
        for (String[] row : Table.rows(BodySpellings.class, "bodies.tsv")) {
            CANONICAL.put(fold(row[0]), row[0]);
            if (row.length > 1) {
                for (String alias : row[1].split("\\|")) {
                    CANONICAL.put(fold(alias), row[0]);
                }
            }
        }
    }

    private BodySpellings() {}

    /** UHRI's short label; null for an unknown body. */
    public static String canonical(String label) {
        return CANONICAL.get(fold(label));
    }

    public static String canonicalOrAsWritten(String label) {
        String canonical = canonical(label);
        return canonical != null ? canonical : label;
    }

    private static String fold(String label) {
        StringBuilder folded = new StringBuilder(label.length());
        for (int i = 0; i < label.length(); i++) {
            if (Character.isLetterOrDigit(label.charAt(i))) {
                folded.append(label.charAt(i));
            }
        }
        return folded.toString().toLowerCase(Locale.ROOT);
    }
}
