package org.tavsiya.recommendation.write.importfromsource;

import static org.tavsiya.recommendation.write.importfromsource.RecordLimits.HASH;
import static org.tavsiya.recommendation.write.importfromsource.RecordLimits.HEADING;
import static org.tavsiya.recommendation.write.importfromsource.RecordLimits.LABEL;
import static org.tavsiya.recommendation.write.importfromsource.RecordLimits.LABELS;
import static org.tavsiya.recommendation.write.importfromsource.RecordLimits.RAW;
import static org.tavsiya.recommendation.write.importfromsource.RecordLimits.TEXT;
import static org.tavsiya.recommendation.write.importfromsource.RecordLimits.WORD;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
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
 * @param language two-letter code of the text's language; left out: English
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
        @Size(max = LABELS) List<@Size(max = LABEL) String> unsaid,
        @Size(max = HASH) String cleaner,
        @Pattern(regexp = "[a-z]{2}") String language) {

    /** Of UHRI's first export, and of the labels of every record. */
    public static final String USUAL_LANGUAGE = "en";

    static final String NUL_CHARACTER = "NUL_CHARACTER";
    static final String BROKEN_ENCODING = "BROKEN_ENCODING";

    public IncomingRecord {
        body = body == null || body.isBlank() ? null : body;
        unsaid = unsaid != null
                ? Characters.kept(unsaid)
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
        List<Object> texts = Arrays.asList(
                annotationId,
                documentId,
                symbol,
                paragraph,
                heading,
                text,
                body,
                countries,
                regions,
                themes,
                affectedPersons,
                sdgs,
                uprCycle,
                recommendingStates,
                recommendingRegions);
        boolean nul = Characters.hasNul(raw) || Characters.any(texts, Characters::hasNul);
        boolean half = Characters.any(texts, Characters::hasHalf);
        annotationId = Characters.kept(annotationId);
        documentId = Characters.kept(documentId);
        symbol = Characters.kept(symbol);
        paragraph = Characters.kept(paragraph);
        heading = Characters.kept(heading);
        text = text == null ? "" : Characters.kept(text);
        body = Characters.kept(body);
        countries = Characters.kept(countries);
        regions = Characters.kept(regions);
        themes = Characters.kept(themes);
        affectedPersons = Characters.kept(affectedPersons);
        sdgs = Characters.kept(sdgs);
        uprCycle = Characters.kept(uprCycle);
        recommendingStates = Characters.kept(recommendingStates);
        recommendingRegions = Characters.kept(recommendingRegions);
        raw = raw == null ? "" : Characters.escaped(raw);
        recordHash = Characters.kept(recordHash);
        cleaner = Characters.kept(cleaner);
        language = language == null || language.isBlank() ? USUAL_LANGUAGE : language;
        oddities = with(Characters.kept(oddities), nul ? NUL_CHARACTER : null, half ? BROKEN_ENCODING : null);
    }

    /** A record whose text is in the usual language. */
    public IncomingRecord(
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
            String cleaner) {
        this(
                annotationId,
                documentId,
                symbol,
                paragraph,
                part,
                heading,
                text,
                type,
                body,
                countries,
                countryDerived,
                regions,
                themes,
                affectedPersons,
                sdgs,
                publicationDate,
                indexedOn,
                uprCycle,
                uprSession,
                position,
                recommendingStates,
                recommendingRegions,
                oddities,
                raw,
                recordHash,
                unsaid,
                cleaner,
                USUAL_LANGUAGE);
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

    /** A list that tells no symbol still tells whose review it is of, and at which session. */
    boolean ofReview() {
        return (symbol == null || symbol.isBlank()) && uprSession != null && !countries.isEmpty() && !text.isBlank();
    }

    private static List<String> with(List<String> oddities, String... others) {
        List<String> more = new ArrayList<>(oddities);
        for (String another : others) {
            if (another != null && !more.contains(another)) {
                more.add(another);
            }
        }
        return more.size() == oddities.size() ? oddities : more;
    }
}
