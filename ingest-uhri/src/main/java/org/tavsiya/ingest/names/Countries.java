package org.tavsiya.ingest.names;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** States and the few other addressees as UHRI names them in English, found from other spellings, from ISO codes and from symbols. */
public final class Countries {

    private static final Map<String, String> BY_NAME = new HashMap<>();
    private static final Map<String, String> BY_CODE = new HashMap<>();
    private static final Map<String, String> BY_ISO3 = new HashMap<>();

    static {
        for (String[] row : Table.rows(Countries.class, "countries.tsv")) {
            BY_NAME.put(fold(row[0]), row[0]);
            BY_CODE.put(row[1], row[0]);
            for (String iso3 : row[2].split("\\|")) {
                BY_CODE.put(iso3, row[0]);
                BY_ISO3.put(iso3, row[0]);
            }
            for (String alias : row.length > 3 ? row[3].split("\\|") : new String[0]) {
                BY_NAME.put(fold(alias), row[0]);
            }
        }
    }

    private Countries() {}

    /** UHRI's name of a country written out in any known spelling; null for an unknown one. */
    public static String ofName(String name) {
        String canonical = BY_NAME.get(name);
        return canonical != null ? canonical : BY_NAME.get(fold(name));
    }

    /** UHRI's name for an ISO 3166-1 code in capitals; null for anything else. */
    public static String ofCode(String code) {
        return code.length() > 3 ? null : BY_CODE.get(code);
    }

    /** UHRI's name for a name or code in any case; null for an unknown one. */
    public static String canonical(String written) {
        String name = ofName(written);
        return name != null ? name : ofCode(written.strip().toUpperCase(Locale.ROOT));
    }

    public static String canonicalOrAsWritten(String written) {
        String canonical = canonical(written);
        return canonical != null ? canonical : written;
    }

    /**
     * The country a UN symbol names by a three-letter segment, as in {@code CAT/C/TJK/CO/3}; null where none does.
     * The body's own segments come first and are passed over; only the European Union has two letters, since {@code CO} is Colombia's.
     */
    public static String ofSymbol(String symbol) {
        String[] segments = symbol.toUpperCase(Locale.ROOT).split("/");
        for (int i = 2; i < segments.length; i++) {
            String segment = segments[i].strip();
            String country = segment.equals("EU") ? BY_CODE.get("EU") : BY_ISO3.get(segment);
            if (country != null) {
                return country;
            }
        }
        return null;
    }

    private static String fold(String name) {
        String folded = Spaces.collapse(name)
                .toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replace('‘', '\'');
        if (folded.endsWith("*")) {
            folded = folded.substring(0, folded.length() - 1).stripTrailing();
        }
        return folded.startsWith("the ") ? folded.substring(4) : folded;
    }
}
