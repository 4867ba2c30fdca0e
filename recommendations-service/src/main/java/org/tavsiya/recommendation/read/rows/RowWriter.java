package org.tavsiya.recommendation.read.rows;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.tavsiya.recommendation.AnnotationType;
import org.tavsiya.recommendation.read.filter.Dimension;
import org.tavsiya.vocabulary.Bodies;

/** Puts facts into columns: labels become numbers, dates days, paragraphs ranks. */
final class RowWriter {

    private final Dictionary words;
    private final Bodies bodies;

    RowWriter(Dictionary words, Bodies bodies) {
        this.words = words;
        this.bodies = bodies;
    }

    /** Fills the row, which is open; what stood there before is gone. */
    void write(RowFacts facts, Columns columns, int row) {
        columns.present(row, true);
        columns.demonstration(row, facts.demonstration());
        columns.positions(row, facts.since(), facts.position());
        columns.revised(row, facts.revised());
        columns.facts(row, VoiceFacts.of(facts.known(), words));
        columns.corrections(
                row,
                facts.corrections().isEmpty()
                        ? null
                        : facts.corrections().stream()
                                .flatMapToLong(c -> LongStream.of(c.on().toEpochDay(), c.position()))
                                .toArray());
        columns.former(
                row,
                facts.former().isEmpty()
                        ? null
                        : facts.former().stream()
                                .map(f -> FormerRow.of(f.until(), facts.before(f), this, words))
                                .toArray(FormerRow[]::new));
        columns.paragraph(row, paragraph(facts), ParagraphOrder.of(facts.paragraph(), facts.part()));
        columns.year(row, year(facts));
        columns.days(row, day(facts), day(facts.assessedOn()));
        for (Dimension dimension : Dimension.values()) {
            columns.set(dimension, row, values(facts, dimension));
        }
    }

    /** Parts of one paragraph of one document on the same States belong together; without a paragraph each stands alone. */
    int paragraph(RowFacts facts) {
        return words.paragraphs.number(
                facts.symbol() == null || facts.paragraph() == null
                        ? facts.id()
                        : facts.symbol() + "#" + facts.paragraph() + "#" + String.join("|", facts.countries()));
    }

    /** -1 where unknown. */
    static int year(RowFacts facts) {
        return facts.year() == null ? -1 : facts.year();
    }

    /** Of publication. */
    static int day(RowFacts facts) {
        return day(facts.publicationDate() == null ? null : LocalDate.parse(facts.publicationDate()));
    }

    List<String> values(RowFacts facts, Dimension dimension) {
        return switch (dimension) {
            case COUNTRY -> facts.countries();
            case FAMILY -> List.of(bodies.family(facts.body()).name());
            case BODY -> known(facts.body());
            case THEME -> facts.themes();
            case PERSONS -> facts.persons();
            case SDG -> withGoals(facts.sdgs());
            case YEAR -> facts.year() == null ? List.of() : List.of(facts.year().toString());
            case STATUS -> known(facts.status());
            case POSITION -> known(facts.statePosition());
            case CLAIM -> known(facts.claim());
            case GRADE -> known(facts.reading());
            case LIFECYCLE -> known(facts.lifecycle());
            case TYPE -> List.of(facts.type() == null ? AnnotationType.UNCLASSIFIED.name() : facts.type());
            case SYMBOL -> known(facts.symbol());
        };
    }

    private static List<String> known(String value) {
        return value == null ? List.of() : List.of(value);
    }

    /** A target counts for its goal too, once: 16.3 makes 16. */
    private static List<String> withGoals(List<String> sdgs) {
        return sdgs.isEmpty()
                ? sdgs
                : sdgs.stream()
                        .flatMap(code -> Stream.of(code, code.split("\\.")[0]))
                        .distinct()
                        .toList();
    }

    private static int day(LocalDate date) {
        return date == null ? Columns.UNKNOWN_DAY : (int) date.toEpochDay();
    }
}
