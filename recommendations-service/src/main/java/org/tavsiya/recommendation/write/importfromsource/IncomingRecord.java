package org.tavsiya.recommendation.write.importfromsource;

import static org.tavsiya.recommendation.write.importfromsource.RecordLimits.HASH;
import static org.tavsiya.recommendation.write.importfromsource.RecordLimits.HEADING;
import static org.tavsiya.recommendation.write.importfromsource.RecordLimits.LABEL;
import static org.tavsiya.recommendation.write.importfromsource.RecordLimits.LABELS;
import static org.tavsiya.recommendation.write.importfromsource.RecordLimits.RAW;
import static org.tavsiya.recommendation.write.importfromsource.RecordLimits.TEXT;
import static org.tavsiya.recommendation.write.importfromsource.RecordLimits.WORD;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.tavsiya.recommendation.SourceFields;

/**
 * One cleaned record of a source, as an importer sends it. Labels are canonical English spellings. Anything may be said here:
 * the sizes are for the description of the API, and {@link RecordLimits} rejects record by record what is beyond them.
 *
 * @param annotationId UHRI's id, the same across languages and exports, or null
 * @param part 1-based part of the paragraph where the source tells it, else null
 * @param countryDerived true when the source named no country and the symbol told it
 * @param indexedOn when UHRI published it; not compared on re-import
 * @param oddities codes of what was odd about it; nothing odd is dropped
 * @param raw the source's record word for word
 * @param recordHash SHA-256 (hex) of the raw record without {@code indexedOn}; equal hashes mean unchanged
 * @param unsaid names of fields about which the source itself says nothing: what stands there was derived, fills a gap, and replaces
 *               nothing. Left out: the fields that are null, since absent is not empty
 * @param cleaner name and version of what made this of the raw record, or null; another version looks again at an unchanged record
 */
public record IncomingRecord(
        @Size(max = WORD) String annotationId,
        @Size(max = WORD) String documentId,
        @Size(max = WORD) String symbol,
        @Size(max = WORD) String paragraph,
        Integer part,
        @Size(max = HEADING) String heading,
        @Size(max = TEXT) String text,
        String type,
        @Size(max = LABEL) String body,
        @Size(max = LABELS) List<@Size(max = LABEL) String> countries,
        boolean countryDerived,
        @Size(max = LABELS) List<@Size(max = LABEL) String> regions,
        @Size(max = LABELS) List<@Size(max = LABEL) String> themes,
        @Size(max = LABELS) List<@Size(max = LABEL) String> affectedPersons,
        @Size(max = LABELS) List<@Size(max = LABEL) String> sdgs,
        LocalDate publicationDate,
        LocalDateTime indexedOn,
        @Size(max = WORD) String uprCycle,
        Integer uprSession,
        String position,
        @Size(max = LABELS) List<@Size(max = LABEL) String> recommendingStates,
        @Size(max = LABELS) List<@Size(max = LABEL) String> recommendingRegions,
        @Size(max = LABELS) List<@Size(max = LABEL) String> oddities,
        @Size(max = RAW) String raw,
        @Size(max = HASH) String recordHash,
        List<String> unsaid,
        @Size(max = HASH) String cleaner) {

    /** What stands for U+0000 in a text; PostgreSQL holds no such character. */
    private static final String REPLACED = "\ufffd";

    private static final String NUL = "\u0000";
    static final String NUL_CHARACTER = "NUL_CHARACTER";

    public IncomingRecord {
        unsaid = unsaid != null
                ? List.copyOf(unsaid)
                : absent(
                        documentId,
                        symbol,
                        paragraph,
                        part,
                        heading,
                        text,
                        type,
                        body,
                        countries,
                        regions,
                        themes,
                        affectedPersons,
                        sdgs,
                        publicationDate,
                        uprCycle,
                        uprSession,
                        position,
                        recommendingStates);
        boolean nul = hasNul(symbol)
                || hasNul(paragraph)
                || hasNul(heading)
                || hasNul(text)
                || hasNul(body)
                || hasNul(documentId);
        documentId = shown(documentId);
        symbol = shown(symbol);
        paragraph = shown(paragraph);
        heading = shown(heading);
        text = text == null ? "" : shown(text);
        body = shown(body);
        countries = orEmpty(countries);
        regions = orEmpty(regions);
        themes = orEmpty(themes);
        affectedPersons = orEmpty(affectedPersons);
        sdgs = orEmpty(sdgs);
        recommendingStates = orEmpty(recommendingStates);
        recommendingRegions = orEmpty(recommendingRegions);
        nul |= hasNul(raw);
        raw = raw == null ? "" : raw.replace(NUL, "\\u0000");
        oddities = nul ? with(orEmpty(oddities), NUL_CHARACTER) : orEmpty(oddities);
    }

    /** In the order of the parameters; of these a null says nothing. */
    private static List<String> absent(Object... fields) {
        String[] names = {
            SourceFields.DOCUMENT_ID,
            SourceFields.SYMBOL,
            SourceFields.PARAGRAPH,
            SourceFields.PART,
            SourceFields.HEADING,
            SourceFields.TEXT,
            SourceFields.TYPE,
            SourceFields.BODY,
            SourceFields.COUNTRIES,
            SourceFields.REGIONS,
            SourceFields.THEMES,
            SourceFields.AFFECTED_PERSONS,
            SourceFields.SDGS,
            SourceFields.PUBLICATION_DATE,
            SourceFields.UPR_CYCLE,
            SourceFields.UPR_SESSION,
            SourceFields.POSITION,
            SourceFields.RECOMMENDING_STATES
        };
        List<String> absent = new ArrayList<>();
        for (int i = 0; i < names.length; i++) {
            if (fields[i] == null) {
                absent.add(names[i]);
            }
        }
        return absent;
    }

    private static boolean hasNul(String text) {
        return text != null && text.contains(NUL);
    }

    private static String shown(String text) {
        return text == null ? null : text.replace(NUL, REPLACED);
    }

    private static List<String> with(List<String> oddities, String another) {
        List<String> more = new ArrayList<>(oddities);
        if (!more.contains(another)) {
            more.add(another);
        }
        return more;
    }

    private static List<String> orEmpty(List<String> list) {
        return list == null
                ? List.of()
                : hasNulInside(list) ? list.stream().map(IncomingRecord::shown).toList() : list;
    }

    private static boolean hasNulInside(List<String> list) {
        for (String one : list) {
            if (hasNul(one)) {
                return true;
            }
        }
        return false;
    }
}
