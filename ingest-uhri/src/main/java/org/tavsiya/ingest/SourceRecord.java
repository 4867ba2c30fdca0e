package org.tavsiya.ingest;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * One annotation of UHRI, cleaned: every label folded to its canonical English spelling, the raw record kept word for word.
 * Lists are never null and keep the order of the source without repetitions.
 *
 * @param annotationId      lower-case UUID, the same in every language and both exports; null where absent
 * @param documentId        lower-case UUID of the source document; null where absent (always in XLSX)
 * @param symbol            UN document symbol such as {@code CAT/C/TJK/CO/3}; null where absent
 * @param paragraph         {@code "88.1"}, {@code "18"}, {@code "79(a)"}; null when the text does not tell
 * @param part              1-based part of the paragraph where the text gives one ({@code 88.1..2}); else null
 * @param heading           section heading the source glued before the paragraph; else null
 * @param text              plain text: entities decoded, block tags turned to newlines, spaces collapsed; the paragraph number, heading and
 *                          recommending States stay in it, as in the source; never null, may be empty
 * @param type              RECOMMENDATION, CONCERN, OTHER or UNCLASSIFIED; a UPR record without a type is a RECOMMENDATION
 * @param body              UHRI's short label ({@code CAT}, {@code SR Torture}, {@code UPR}); an unknown body as written; null where absent
 * @param countries         UHRI's English names, none to several; an unknown name as written
 * @param countryDerived    true when the source gave no country and the symbol did
 * @param regions           UN regional groups as UHRI names them
 * @param themes            UHRI's theme labels, trimmed
 * @param affectedPersons   UHRI's labels of affected persons, trimmed
 * @param sdgs              codes of goals and targets only: {@code "16"}, {@code "16.3"}, {@code "16.a"}
 * @param publicationDate   date of the document; null where absent
 * @param indexedOn         when UHRI indexed it, without zone as published; null where absent
 * @param uprCycle          {@code "1"} to {@code "4"}; derived from the session where the source lacks it; else null
 * @param uprSession        number of the UPR session; else null
 * @param position          SUPPORTED, SUPPORTED_CONSIDERED_IMPLEMENTED, NOTED, SUPPORTED_NOTED, PENDING, NOT_SUPPORTED; else null
 * @param recommendingStates  names as in {@code countries}; read from the end of the text where the source lists none
 * @param recommendingRegions UN regional groups of those States, where the source gives them
 * @param oddities          names of {@link Oddity}: soft problems met while cleaning
 * @param raw               the source record as JSON text; for XLSX an object of header to cell
 * @param recordHash        SHA-256 (hex) over the source's fields in canonical JSON, sorted keys, absent and empty fields left out,
 *                          PublicationDateOnUhri left out; the JSON and the XLSX of one annotation do not agree
 * @param unsaid            names of those components above that the source did not say itself: its layout lacks the field, it is empty
 *                          where a value must be, or the value was derived from another; such a value fills a gap and replaces nothing
 * @param cleaner           name and version of the cleaning
 * @param language          two-letter code of the text's language: as the record tells, else as whoever brought the file said
 */
public record SourceRecord(
        String annotationId,
        String documentId,
        String symbol,
        String paragraph,
        Integer part,
        String heading,
        String text,
        String type,
        String body,
        List<String> countries,
        boolean countryDerived,
        List<String> regions,
        List<String> themes,
        List<String> affectedPersons,
        List<String> sdgs,
        LocalDate publicationDate,
        LocalDateTime indexedOn,
        String uprCycle,
        Integer uprSession,
        String position,
        List<String> recommendingStates,
        List<String> recommendingRegions,
        List<String> oddities,
        String raw,
        String recordHash,
        List<String> unsaid,
        String cleaner,
        String language)
        implements Item {}
