package org.tavsiya.recommendation.write.importfromsource;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.tavsiya.recommendation.SourceFields;

/** Of which field an oddity speaks, so that it follows that field and no other. A code that is not listed speaks of the whole record. */
final class Oddities {

    private static final Map<String, String> FIELDS = Map.ofEntries(
            entry("NO_CONTENT", SourceFields.TEXT),
            entry("STATE_RESPONSE", SourceFields.TEXT),
            entry("BROKEN_ENTITY", SourceFields.TEXT),
            entry("MAYBE_CUT", SourceFields.TEXT),
            entry("NO_COUNTRY", SourceFields.COUNTRIES),
            entry("ISO_COUNTRY", SourceFields.COUNTRIES),
            entry("UNKNOWN_COUNTRY", SourceFields.COUNTRIES),
            entry("SEVERAL_COUNTRIES", SourceFields.COUNTRIES),
            entry("NO_BODY", SourceFields.BODY),
            entry("UNKNOWN_BODY", SourceFields.BODY),
            entry("SEVERAL_BODIES", SourceFields.BODY),
            entry("NO_SYMBOL", SourceFields.SYMBOL),
            entry("NO_DATE", SourceFields.PUBLICATION_DATE),
            entry("BAD_DATE", SourceFields.PUBLICATION_DATE),
            entry("NO_TYPE", SourceFields.TYPE),
            entry("UUID_TYPE", SourceFields.TYPE),
            entry("UNKNOWN_TYPE", SourceFields.TYPE),
            entry("JUNK_POSITION", SourceFields.POSITION),
            entry("BAD_SESSION", SourceFields.UPR_SESSION),
            entry("UNKNOWN_STATE", SourceFields.RECOMMENDING_STATES),
            entry("UNKNOWN_SDG", SourceFields.SDGS),
            entry(SourcePlaces.PART_COUNTED, SourceFields.PART));

    /** How an export spells a field rather than what it says: another layout spells it otherwise, and nothing has changed. */
    private static final Set<String> SPELLING = Set.of("ISO_COUNTRY", "NO_TYPE", "UUID_TYPE", "UNKNOWN_TYPE");

    /** How a record was recognised when it first came: whatever file it is met in again, that does not change. */
    private static final Set<String> RECOGNISED = Set.of("NO_ID", "BAD_ID");

    private Oddities() {}

    /**
     * The incoming ones, save those of fields that stay as they were: these keep their own.
     *
     * @param kept fields that stay although the source now says something else of them
     * @param equal fields of which the source says the same as before
     */
    static List<String> merged(List<String> old, List<String> incoming, Set<String> kept, Set<String> equal) {
        Predicate<String> stays = code -> {
            String field = FIELDS.get(code);
            return RECOGNISED.contains(code)
                    || field != null && (kept.contains(field) || SPELLING.contains(code) && equal.contains(field));
        };
        return Stream.concat(old.stream().filter(stays), incoming.stream().filter(stays.negate()))
                .distinct()
                .toList();
    }
}
