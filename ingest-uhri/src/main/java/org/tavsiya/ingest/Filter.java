package org.tavsiya.ingest;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.tavsiya.ingest.names.BodySpellings;
import org.tavsiya.ingest.names.Countries;

/**
 * Which records to take. Names may be given in any spelling the import knows ({@code TJ}, {@code TJK}, {@code Committee against Torture});
 * they are held in UHRI's. A record without a country, body or year does not pass a filter on it.
 *
 * @param countries empty for all; a record passes when any of its countries is listed
 * @param bodies    empty for all
 * @param fromYear  first year of publication, inclusive; null for no bound
 * @param toYear    last year of publication, inclusive; null for no bound
 */
public record Filter(Set<String> countries, Set<String> bodies, Integer fromYear, Integer toYear) {

    public Filter {
        countries = countries == null
                ? Set.of()
                : countries.stream().map(Countries::canonicalOrAsWritten).collect(Collectors.toUnmodifiableSet());
        bodies = bodies == null
                ? Set.of()
                : bodies.stream().map(BodySpellings::canonicalOrAsWritten).collect(Collectors.toUnmodifiableSet());
    }

    public static Filter none() {
        return new Filter(Set.of(), Set.of(), null, null);
    }

    public boolean accepts(SourceRecord r) {
        return passes(countries, r.countries()) && passes(bodies, r.body()) && inYears(r);
    }

    private static boolean passes(Set<String> wanted, Collection<String> found) {
        return wanted.isEmpty() || found.stream().anyMatch(wanted::contains);
    }

    private static boolean passes(Set<String> wanted, String found) {
        return wanted.isEmpty() || found != null && wanted.contains(found);
    }

    private boolean inYears(SourceRecord r) {
        if (fromYear == null && toYear == null) {
            return true;
        }
        if (r.publicationDate() == null) {
            return false;
        }
        int year = r.publicationDate().getYear();
        return (fromYear == null || year >= fromYear) && (toYear == null || year <= toYear);
    }
}
