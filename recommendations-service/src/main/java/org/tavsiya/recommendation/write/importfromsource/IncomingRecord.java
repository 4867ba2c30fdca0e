package org.tavsiya.recommendation.write.importfromsource;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.tavsiya.recommendation.AnnotationType;
import org.tavsiya.recommendation.Position;

/**
 * One cleaned record of a source, as an importer sends it. Labels are canonical English spellings.
 *
 * @param annotationId UHRI's id, the same across languages and exports, or null
 * @param part 1-based part of the paragraph where the source tells it, else null
 * @param countryDerived true when the source named no country and the symbol told it
 * @param indexedOn when UHRI published it; not compared on re-import
 * @param oddities codes of what was odd about it; nothing odd is dropped
 * @param raw the source's record word for word
 * @param recordHash SHA-256 (hex) of the raw record without {@code indexedOn}; equal hashes mean unchanged
 */
public record IncomingRecord(
        String annotationId, String documentId, String symbol, String paragraph, Integer part, String heading, String text,
        String type, String body, List<String> countries, boolean countryDerived, List<String> regions, List<String> themes,
        List<String> affectedPersons, List<String> sdgs, LocalDate publicationDate, LocalDateTime indexedOn,
        String uprCycle, Integer uprSession, String position, List<String> recommendingStates,
        List<String> recommendingRegions, List<String> oddities, String raw, String recordHash) {

    public IncomingRecord {
        known("type", AnnotationType.class, type);
        known("position", Position.class, position);
        text = text == null ? "" : text;
        countries = orEmpty(countries);
        regions = orEmpty(regions);
        themes = orEmpty(themes);
        affectedPersons = orEmpty(affectedPersons);
        sdgs = orEmpty(sdgs);
        recommendingStates = orEmpty(recommendingStates);
        recommendingRegions = orEmpty(recommendingRegions);
        oddities = orEmpty(oddities);
    }

    /** A word that no view can read would take the whole list down; the importer turns such words into oddities before. */
    private static <E extends Enum<E>> void known(String field, Class<E> words, String value) {
        if (value != null && Arrays.stream(words.getEnumConstants()).noneMatch(word -> word.name().equals(value))) {
            throw new IllegalArgumentException(field + " is one of " + Arrays.toString(words.getEnumConstants()) + ", not \"" + value + "\".");
        }
    }

    private static List<String> orEmpty(List<String> list) {
        return list == null ? List.of() : list;
    }
}
