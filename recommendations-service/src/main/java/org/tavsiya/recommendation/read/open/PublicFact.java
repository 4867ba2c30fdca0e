package org.tavsiya.recommendation.read.open;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tavsiya.calendar.RecordedDay;
import org.tavsiya.recommendation.SourceFields;
import org.tavsiya.recommendation.read.document.HistoryEntry;
import org.tavsiya.recommendation.read.document.RecommendationDocument;
import org.tavsiya.recommendation.read.document.Turn;
import org.tavsiya.recommendation.read.document.Turns;

/**
 * One fact of the history. It tells the day and not the moment, and nothing of who recorded it: beside what a line's traffic shows, the
 * moment and the role would tell who works here.
 *
 * @param version the recommendation's version after it, from 0
 * @param kind stored name of the event without its module, for example {@code assessment-published}
 * @param correction true where an earlier assessment was wrong, as against the world having changed
 * @param subject id of the assessment or recommendation it is about, or null
 * @param whyWrong of a correction, what was wrong about the assessment that it corrects; else null
 * @param twoPeople true where one person submitted it and another confirmed it; else null
 * @param speaker of what a third party found, the institution; else null
 * @param other the recommendation that it was linked with or replaced by; null in every other fact, and where that one is not shown
 * @param turn from what to what; null where it turns nothing: an import, a theme, a link, a change at the source
 * @param before changed fields of the source: old values
 */
@Schema(name = "HistoryEntry")
public record PublicFact(
        long version,

        @JsonFormat(shape = JsonFormat.Shape.STRING, pattern = "yyyy-MM-dd", timezone = "UTC")
        @Schema(type = "string", format = "date")
        Instant recordedAt,

        String kind,
        boolean correction,
        String subject,
        String value,
        String scheme,
        String statement,
        String reason,
        LocalDate effectiveOn,
        LocalDate assertedOn,
        String sourceTitle,
        String sourceSymbol,
        String sourceParagraph,
        String sourceUrl,
        Map<String, List<String>> before,
        Map<String, List<String>> after,
        List<PublicEvidence> evidence,
        String whyWrong,
        Boolean twoPeople,
        PublicSpeaker speaker,
        PublicPlace other,
        PublicTurn turn) {

    /** As it is told outside. */
    public LocalDate recordedOn() {
        return RecordedDay.of(recordedAt);
    }

    /** Kinds of facts that anybody may read; the rest of the history is the desk's. */
    static final Set<String> KINDS = Set.of(
            "imported",
            "source-revised",
            "theme-tagged",
            "theme-untagged",
            "state-position-recorded",
            "state-claim-recorded",
            "body-grade-recorded",
            "assessment-published",
            "assessment-corrected",
            "assessment-retracted",
            "lifecycle-changed",
            "linked",
            "unlinked",
            "text-told",
            "third-party-assessment-recorded");

    /** Fields of the source whose change is told. */
    static final Set<String> TOLD = Set.of(
            SourceFields.SYMBOL,
            SourceFields.PARAGRAPH,
            SourceFields.HEADING,
            SourceFields.TEXT,
            SourceFields.TYPE,
            SourceFields.BODY,
            SourceFields.COUNTRIES,
            SourceFields.COUNTRY_DERIVED,
            SourceFields.REGIONS,
            SourceFields.THEMES,
            SourceFields.AFFECTED_PERSONS,
            SourceFields.SDGS,
            SourceFields.PUBLICATION_DATE,
            SourceFields.UPR_CYCLE,
            SourceFields.UPR_SESSION,
            SourceFields.POSITION,
            SourceFields.RECOMMENDING_STATES,
            SourceFields.DOCUMENT_ID,
            SourceFields.PART,
            SourceFields.ODDITIES);

    /** Kinds of facts whose subject is another recommendation. */
    static final Set<String> ABOUT_ANOTHER = Set.of("linked", "unlinked", "lifecycle-changed");

    /**
     * In the same order.
     *
     * @param others by their ids; the answer is null where nothing is shown under it
     */
    static Stream<PublicFact> of(RecommendationDocument d, Function<String, PublicPlace> others) {
        Map<Long, Turn> turns = Turns.of(d);
        return d.history.stream()
                .filter(fact -> KINDS.contains(fact.kind()))
                .map(fact -> of(
                        fact,
                        isAboutAnother(fact) ? others.apply(fact.subject()) : null,
                        PublicTurn.of(turns.get(fact.version()))));
    }

    /** Ids of the others that its facts are about. */
    static Stream<String> others(RecommendationDocument d) {
        return d.history.stream()
                .filter(fact -> KINDS.contains(fact.kind()) && isAboutAnother(fact))
                .map(HistoryEntry::subject);
    }

    private static boolean isAboutAnother(HistoryEntry fact) {
        return fact.subject() != null && ABOUT_ANOTHER.contains(fact.kind());
    }

    private static PublicFact of(HistoryEntry e, PublicPlace other, PublicTurn turn) {
        return new PublicFact(
                e.version(),
                e.recordedAt(),
                e.kind(),
                e.correction(),
                e.subject(),
                e.value(),
                e.scheme(),
                e.statement(),
                e.reason(),
                e.effectiveOn(),
                e.assertedOn(),
                e.sourceTitle(),
                e.sourceSymbol(),
                e.sourceParagraph(),
                e.sourceUrl(),
                told(e.before()),
                told(e.after()),
                PublicEvidence.of(e.evidence()),
                e.whyWrong(),
                e.twoPeople(),
                PublicSpeaker.of(e.speaker()),
                other,
                turn);
    }

    private static Map<String, List<String>> told(Map<String, List<String>> fields) {
        if (fields == null) {
            return null;
        }
        Map<String, List<String>> told = new LinkedHashMap<>(fields);
        told.keySet().retainAll(TOLD);
        return told;
    }
}
