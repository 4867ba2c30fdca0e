package org.tavsiya.ingest.clean;

import static org.tavsiya.ingest.clean.Cleaner.addOnce;
import static org.tavsiya.ingest.clean.Cleaner.note;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.tavsiya.ingest.Oddity;
import org.tavsiya.ingest.names.BodySpellings;
import org.tavsiya.ingest.names.Countries;
import org.tavsiya.ingest.raw.Field;
import org.tavsiya.ingest.raw.RawRecord;

/** Who recommends and to whom, as UHRI names them: body, countries, recommending States. */
record Addressees(Labels labels) {

    private static final Pattern SEMICOLON = Pattern.compile("\\s*;\\s*");

    /** A list that has no column for the body but a review's cycle or session is of a review. */
    String body(RawRecord raw, String symbol, Upr review, Set<Oddity> oddities) {
        List<String> written = labels.clean(raw.list(Field.BODY));
        if (written.isEmpty()) {
            oddities.add(Oddity.NO_BODY);
            return !raw.says(Field.BODY) && review.cycle() != null && symbol != null && symbol.startsWith("A/HRC/")
                    ? "UPR"
                    : null;
        }
        note(oddities, Oddity.SEVERAL_BODIES, written.size() > 1);
        String body = BodySpellings.canonical(written.get(0));
        note(oddities, Oddity.UNKNOWN_BODY, body == null);
        return body == null ? written.get(0) : body;
    }

    /** Those that the record names; one that nobody knows as written. */
    List<String> countries(RawRecord raw, Set<Oddity> oddities) {
        List<String> found = new ArrayList<>(2);
        for (String written : labels.clean(raw.list(Field.COUNTRIES))) {
            String name = Countries.ofName(written);
            String coded = name == null ? Countries.ofCode(written) : null;
            note(oddities, Oddity.ISO_COUNTRY, coded != null);
            note(oddities, Oddity.UNKNOWN_COUNTRY, name == null && coded == null);
            addOnce(found, name != null ? name : coded != null ? coded : written);
        }
        return found;
    }

    /** Those that were named, or where none was the one that the symbol tells. */
    static List<String> orOfSymbol(List<String> named, String symbol, Set<Oddity> oddities) {
        String told = named.isEmpty() && symbol != null ? Countries.ofSymbol(symbol) : null;
        List<String> countries = told == null ? named : List.of(told);
        note(oddities, Oddity.NO_COUNTRY, countries.isEmpty());
        note(oddities, Oddity.SEVERAL_COUNTRIES, countries.size() > 1);
        return countries;
    }

    /** Those of the record's own list; where it has none, those that a review's text ends with. */
    static List<String> states(List<String> listed, String text, boolean upr, Set<Oddity> oddities) {
        if (listed.isEmpty()) {
            return upr ? RecommendingStates.of(text) : List.of();
        }
        List<String> found = new ArrayList<>(listed.size());
        for (String line : listed) {
            for (String written : SEMICOLON.split(line)) {
                String name = Countries.canonical(written);
                note(oddities, Oddity.UNKNOWN_STATE, name == null);
                addOnce(found, name == null ? written : name);
            }
        }
        return found;
    }
}
