package org.tavsiya.web.gap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tavsiya.recommendation.Status;
import org.tavsiya.recommendation.read.filter.Dimension;
import org.tavsiya.recommendation.read.filter.RecommendationFilter;
import org.tavsiya.recommendation.read.gap.Differs;
import org.tavsiya.recommendation.read.gap.Gap;
import org.tavsiya.recommendation.read.gap.GapRow;
import org.tavsiya.web.gap.GapPage.Cell;
import org.tavsiya.web.gap.GapPage.Choice;
import org.tavsiya.web.gap.GapPage.MatrixRow;
import org.tavsiya.web.gap.GapPage.Row;
import org.tavsiya.web.gap.GapPage.Voice;
import org.tavsiya.web.site.Chips;
import org.tavsiya.web.site.Facts;
import org.tavsiya.web.site.FilterForm;
import org.tavsiya.web.site.Links;
import org.tavsiya.web.site.Pager;
import org.tavsiya.web.site.Sentence;
import org.tavsiya.web.site.Wording;

/** Turns the figures of the gap into words, cells and links. It counts nothing itself. */
final class GapBuilder {

    private static final int EXCERPT = 240;

    private final Wording w;
    private final Facts facts;
    private final GapAddress address;
    private final Gap gap;

    GapBuilder(Wording w, Facts facts, GapAddress address, Gap gap) {
        this.w = w;
        this.facts = facts;
        this.address = address;
        this.gap = gap;
    }

    /** @param values what the filter can be narrowed to */
    GapPage page(Map<Dimension, List<String>> values) {
        Chips chips = Chips.of(address.filter(), w, address::with);
        return new GapPage(
                chips,
                FilterForm.of(address.filter(), values, w),
                Arrays.stream(Differs.values())
                        .map(d -> new Choice(d.parameter(), w.text("differs." + d.name()), d == address.differs()))
                        .toList(),
                sentences(),
                Arrays.stream(Status.values()).map(Status::name).toList(),
                matrix(),
                gap.total(),
                gap.rows().stream().map(this::row).toList(),
                Pager.of(address.page(), gap.pages(), w, address::withPage),
                address.twin("gap.csv"),
                address.twin("gap"),
                chips.inWords());
    }

    private List<List<Sentence.Part>> sentences() {
        if (gap.both() == 0 && gap.apart() == 0) {
            return List.of(
                    Sentence.of(w, gap.claimed() == 0 ? "gap.page.noclaims" : "gap.page.nofindings", gap.claimed()));
        }
        return List.of(Sentence.of(
                w,
                "gap.page.sentence",
                link(gap.both(), bothOnTheScale()),
                gap.both(),
                w.number(gap.same()),
                link(gap.more(), address.with(Differs.MORE)),
                link(gap.less(), address.with(Differs.LESS)),
                link(gap.grade(), address.with(Differs.GRADE))));
    }

    private Object link(int n, String href) {
        return n == 0 ? w.number(0) : new Sentence.Link(w.number(n), href);
    }

    private String bothOnTheScale() {
        return Links.list(address.language(), narrowed(Dimension.CLAIM, narrowed(Dimension.STATUS, address.filter())));
    }

    /** Of those that the reader's own filter lets through, the statuses that stand on the scale. */
    private static RecommendationFilter narrowed(Dimension dimension, RecommendationFilter filter) {
        List<String> chosen = filter.effective(dimension);
        return filter.with(
                dimension,
                Arrays.stream(Status.values())
                        .filter(s -> s.value().isPresent())
                        .map(Status::name)
                        .filter(s -> chosen.isEmpty() || chosen.contains(s))
                        .toArray(String[]::new));
    }

    private List<MatrixRow> matrix() {
        Map<Status, Map<Status, Gap.Crossing>> cells = new HashMap<>();
        gap.matrix()
                .forEach(c ->
                        cells.computeIfAbsent(c.claimed(), s -> new HashMap<>()).put(c.found(), c));
        return Arrays.stream(Status.values())
                .filter(cells::containsKey)
                .map(claimed -> matrixRow(claimed, cells.get(claimed)))
                .toList();
    }

    private MatrixRow matrixRow(Status claimed, Map<Status, Gap.Crossing> found) {
        RecommendationFilter own = address.filter().with(Dimension.CLAIM, claimed.name());
        int total = found.values().stream().mapToInt(Gap.Crossing::n).sum();
        return new MatrixRow(
                claimed.name(),
                w.number(total),
                Links.list(address.language(), own),
                Arrays.stream(Status.values())
                        .map(status -> cell(claimed, status, found.get(status), own))
                        .toList());
    }

    private Cell cell(Status claimed, Status found, Gap.Crossing crossing, RecommendationFilter own) {
        return crossing == null
                ? new Cell(found.name(), "", null, false, null)
                : new Cell(
                        found.name(),
                        w.number(crossing.n()),
                        Links.list(address.language(), own.with(Dimension.STATUS, found.name())),
                        claimed == found,
                        w.text("gap.page.cell", w.status(claimed.name()), w.status(found.name()), crossing.n()));
    }

    private Row row(GapRow r) {
        List<Voice> voices = new ArrayList<>();
        if (r.claimedOn() != null) {
            voices.add(new Voice(
                    w.text("judgment.state.claimed"),
                    r.claimed(),
                    r.claimed() == null ? w.text("fact.state-claim-recorded.unnamed") : w.status(r.claimed()),
                    dated(r.claimedOn(), w.source(r.claimSource()))));
        }
        if (r.grade() != null) {
            voices.add(new Voice(
                    w.text("judgment.body", w.bodyShort(r.body())),
                    r.graded(),
                    facts.grade(r.gradeScheme(), r.grade(), w),
                    dated(r.gradedOn(), w.source(r.gradeSource()))));
        }
        voices.add(new Voice(w.text("judgment.coalition"), r.found(), w.status(r.found()), dated(r.foundOn(), null)));
        return new Row(
                Links.recommendation(
                        address.language(), r.id(), address.filter().moment()),
                w.place(r.body(), r.symbol(), r.paragraph()),
                w.date(r.publicationDate()),
                w.excerpt(r.text(), EXCERPT),
                voices,
                w.text("gap.page.steps", r.apart()),
                r.apart());
    }

    /** The year, and where it stands. */
    private static String dated(LocalDate day, String source) {
        return day == null
                ? null
                : Stream.of(String.valueOf(day.getYear()), source)
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(", "));
    }
}
