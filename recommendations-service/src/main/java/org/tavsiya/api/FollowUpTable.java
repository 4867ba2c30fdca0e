package org.tavsiya.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tavsiya.paper.Inline;
import org.tavsiya.paper.Paper;
import org.tavsiya.paper.PaperLayout;
import org.tavsiya.paper.PaperPin;
import org.tavsiya.paper.TableBlock;
import org.tavsiya.paper.TableCell;
import org.tavsiya.paper.TableLine;
import org.tavsiya.paper.TextSpan;
import org.tavsiya.recommendation.read.open.PublicEvidence;
import org.tavsiya.recommendation.read.open.PublicFact;
import org.tavsiya.recommendation.read.open.PublicLane;
import org.tavsiya.recommendation.read.open.PublicRecommendation;
import org.tavsiya.recommendation.read.rows.Snapshot;
import org.tavsiya.vocabulary.GradeSchemes;
import org.tavsiya.vocabulary.Words;

/**
 * The table by which the Special Rapporteur on torture has followed up visits since 2008: what was recommended, how it was at the visit,
 * what was done in earlier years, what is told since a day, each by who says it; and behind them the coalition's assessment, its evidence,
 * and a column for the next step that is asked for. The register holds no next steps: whoever hands the table in writes them.
 */
@Component
class FollowUpTable {

    static final String[] HEADER = {
        "id",
        "symbol",
        "paragraph",
        "part",
        "recommendation",
        "at_the_visit",
        "earlier",
        "since",
        "status",
        "assessed_on",
        "reason",
        "evidence",
        "next_step"
    };

    private static final String CLAIM = "state-claim-recorded";
    private static final String GRADE = "body-grade-recorded";
    private static final String ASSESSMENT = "assessment-published";
    private static final String THIRD_PARTY = "third-party-assessment-recorded";
    private static final Set<String> TOLD = Set.of(CLAIM, GRADE, THIRD_PARTY);

    private final Words words;
    private final GradeSchemes grades;

    FollowUpTable(Words words, GradeSchemes grades) {
        this.words = words;
        this.grades = grades;
    }

    /** One recommendation with what was told of it, by when it was told. */
    private record Row(
            PublicRecommendation of, List<PublicFact> atTheVisit, List<PublicFact> earlier, List<PublicFact> since) {

        static Row of(PublicRecommendation its, LocalDate since, LocalDate day) {
            List<PublicFact> all = its.history().stream()
                    .filter(fact -> TOLD.contains(fact.kind()) || ASSESSMENT.equals(fact.kind()))
                    .filter(fact -> fact.turn() == null || fact.turn().correctedBy() == null)
                    .filter(fact -> !told(fact).isAfter(day))
                    .sorted(Comparator.comparing(Row::told))
                    .toList();
            Predicate<PublicFact> then = fact -> its.publicationDate() != null
                    && fact.effectiveOn() != null
                    && !fact.effectiveOn().isAfter(its.publicationDate());
            List<PublicFact> after = all.stream()
                    .filter(then.negate().and(fact -> TOLD.contains(fact.kind())))
                    .toList();
            return new Row(
                    its,
                    all.stream().filter(then).toList(),
                    after.stream().filter(fact -> told(fact).isBefore(since)).toList(),
                    after.stream().filter(fact -> !told(fact).isBefore(since)).toList());
        }

        private static LocalDate told(PublicFact fact) {
            return fact.assertedOn() != null
                    ? fact.assertedOn()
                    : fact.effectiveOn() != null ? fact.effectiveOn() : fact.recordedOn();
        }
    }

    /** @param since the day from which on something is new */
    Paper of(Snapshot now, Collection<PublicRecommendation> its, LocalDate since, FormWords in) {
        PublicRecommendation one = its.iterator().next();
        List<TableLine> lines = new ArrayList<>();
        lines.add(TableLine.of(Stream.of(
                        in.text("table.recommendation"),
                        in.text("table.visit"),
                        in.text("table.earlier"),
                        in.text("table.since", since),
                        in.text("table.assessment"),
                        in.text("table.evidence"),
                        in.text("table.next"))
                .map(TableCell::head)
                .toArray(TableCell[]::new)));
        its.forEach(r -> lines.add(line(Row.of(r, since, now.day()), in)));
        return new Paper(
                        in.text("table.title", one.symbol()),
                        List.of(one.countries().stream()
                                .map(state -> words.country(state, in.locale()))
                                .collect(Collectors.joining(", "))),
                        in.language(),
                        PaperLayout.LANDSCAPE,
                        in.text("table.title", one.symbol()),
                        PaperPin.of(now.day(), now.version().position()),
                        List.of(new TableBlock(null, List.of(5, 3, 4, 4, 4, 3, 3), 1, lines, null)))
                .coded();
    }

    private TableLine line(Row row, FormWords in) {
        PublicRecommendation r = row.of();
        List<List<Inline>> asked = new ArrayList<>();
        asked.add(List.of(TextSpan.strong(place(r, in))));
        asked.add(List.of(in.text(r)));
        return new TableLine(
                List.of(
                        TableCell.of(asked),
                        facts(row.atTheVisit(), in),
                        facts(row.earlier(), in),
                        facts(row.since(), in),
                        cell(assessment(r, in).map(in::line)),
                        cell(evidence(r).map(in::line)),
                        TableCell.of("")),
                true);
    }

    private static String place(PublicRecommendation r, FormWords in) {
        String paragraph = r.paragraph() == null ? r.symbol() : in.text("paragraph", r.paragraph());
        return r.part() == null ? paragraph : paragraph + " " + in.text("part", r.part());
    }

    private TableCell facts(List<PublicFact> facts, FormWords in) {
        return facts.isEmpty()
                ? TableCell.of(in.text("none"))
                : cell(facts.stream()
                        .flatMap(fact -> Stream.of(
                                List.<Inline>of(TextSpan.strong(who(fact, in) + ": "), in.said(what(fact, in))),
                                List.<Inline>of(TextSpan.emphasised(source(fact))))));
    }

    private static TableCell cell(Stream<List<Inline>> paragraphs) {
        List<List<Inline>> all = paragraphs.toList();
        return TableCell.of(all.isEmpty() ? List.of(List.of()) : all);
    }

    private static String who(PublicFact fact, FormWords in) {
        return switch (fact.kind()) {
            case CLAIM -> in.text("who.government");
            case GRADE -> in.text("who.body");
            case ASSESSMENT -> in.text("who.coalition");
            default ->
                fact.speaker() == null ? in.text("who.third") : fact.speaker().name();
        };
    }

    private String what(PublicFact fact, FormWords in) {
        String value = GRADE.equals(fact.kind())
                ? grades.level(fact.scheme(), fact.value())
                        .map(level -> level.name().in(in.locale()))
                        .orElse(fact.value())
                : status(fact.value(), in);
        return Stream.of(value, fact.statement(), ASSESSMENT.equals(fact.kind()) ? fact.reason() : null)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(". "));
    }

    private static String source(PublicFact fact) {
        return Stream.of(
                        Row.told(fact).toString(),
                        fact.sourceTitle(),
                        fact.sourceSymbol(),
                        fact.sourceParagraph() == null ? null : "§ " + fact.sourceParagraph())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    private Stream<String> assessment(PublicRecommendation r, FormWords in) {
        PublicLane lane = r.assessment();
        return lane == null
                ? Stream.of(status(r.status(), in))
                : Stream.of(status(lane.value(), in) + ", " + lane.effectiveOn(), lane.reason())
                        .filter(Objects::nonNull);
    }

    private static Stream<String> evidence(PublicRecommendation r) {
        return r.assessment() == null || r.assessment().evidence() == null
                ? Stream.of()
                : r.assessment().evidence().stream().map(FollowUpTable::piece);
    }

    private static String piece(PublicEvidence e) {
        return Stream.of(e.title(), e.publisher(), e.factDate(), e.url())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    private String status(String code, FormWords in) {
        return code == null
                ? null
                : words.status(code).map(word -> word.name().in(in.locale())).orElse(code);
    }

    /** The same for a spreadsheet: one row for each recommendation, what was told line by line. */
    FileTable table(
            Snapshot now, Collection<PublicRecommendation> its, LocalDate since, FormWords in, FileNotes.Lines notes) {
        return new FileTable(
                notes,
                HEADER,
                csv -> its.forEach(r -> {
                    Row row = Row.of(r, since, now.day());
                    PublicLane lane = r.assessment();
                    csv.row(new Object[] {
                        r.id(),
                        r.symbol(),
                        r.paragraph(),
                        r.part(),
                        in.text(r).text(),
                        lines(row.atTheVisit(), in),
                        lines(row.earlier(), in),
                        lines(row.since(), in),
                        r.status(),
                        lane == null ? null : lane.effectiveOn(),
                        lane == null ? null : lane.reason(),
                        evidence(r).toList(),
                        null
                    });
                }));
    }

    private List<String> lines(List<PublicFact> facts, FormWords in) {
        return facts.stream()
                .map(fact -> who(fact, in) + ": " + what(fact, in) + " (" + source(fact) + ")")
                .toList();
    }
}
