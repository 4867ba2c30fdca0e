package org.tavsiya.web.overtime;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tavsiya.progress.Comparison;
import org.tavsiya.progress.Comparison.Moved;
import org.tavsiya.progress.Comparison.Turn;
import org.tavsiya.progress.OverTime;
import org.tavsiya.recommendation.read.filter.Moment;
import org.tavsiya.recommendation.read.filter.RecommendationFilter;
import org.tavsiya.recommendation.read.open.PublicFact;
import org.tavsiya.recommendation.read.open.PublicListItem;
import org.tavsiya.web.overtime.OverTimePage.Compared;
import org.tavsiya.web.overtime.OverTimePage.Did;
import org.tavsiya.web.overtime.OverTimePage.Hidden;
import org.tavsiya.web.overtime.OverTimePage.Item;
import org.tavsiya.web.overtime.OverTimePage.TurnLine;
import org.tavsiya.web.overview.HowItChanged;
import org.tavsiya.web.site.Chips;
import org.tavsiya.web.site.Facts;
import org.tavsiya.web.site.Links;
import org.tavsiya.web.site.Sentence;
import org.tavsiya.web.site.Wording;

/** Turns figures of many days into words, bars and links. It counts nothing itself. */
final class OverTimeBuilder {

    private static final int EXCERPT = 160;

    private final Wording w;
    private final Facts facts;
    private final TimeAddress address;
    private final RecommendationFilter filter;
    private final HowItChanged figures;

    OverTimeBuilder(Wording w, Facts facts, TimeAddress address, HowItChanged figures) {
        this.facts = facts;
        this.w = w;
        this.address = address;
        this.filter = address.filter();
        this.figures = figures;
    }

    /**
     * @param told what the comparison's recommendations say on its later day; null without one
     * @param did by their ids, the facts that moved them
     */
    OverTimePage page(Comparison comparison, List<PublicListItem> told, Map<String, List<PublicFact>> did) {
        Chips chips = Chips.of(filter, w, other -> address.with(other).toString());
        return new OverTimePage(
                filter.country() == null ? w.text("time.title") : w.text("time.title.of", w.country(filter.country())),
                chips,
                chips.inWords(),
                figures.method(),
                hidden(),
                steps(),
                text(filter.moment().asOf()),
                figures.figures(),
                text(address.since()),
                text(address.until()),
                comparison == null ? null : compared(comparison, told, did));
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }

    private List<Hidden> hidden() {
        List<Hidden> hidden = new ArrayList<>();
        filter.chosen()
                .forEach((dimension, values) -> values.forEach(v -> hidden.add(new Hidden(dimension.parameter(), v))));
        Stream.of(
                        new Hidden("yearFrom", text(filter.yearFrom())),
                        new Hidden("yearTo", text(filter.yearTo())),
                        new Hidden("q", filter.text()),
                        new Hidden(Moment.AT, text(filter.moment().at())))
                .filter(h -> h.value() != null)
                .forEach(hidden::add);
        return hidden;
    }

    private List<OverTimePage.Step> steps() {
        return Arrays.stream(OverTime.Step.values())
                .map(step -> new OverTimePage.Step(
                        w.text("time.step." + step), address.by(step).toString(), step == address.step()))
                .toList();
    }

    /** What is so on the day of the data is so now. */
    private RecommendationFilter then(LocalDate day) {
        return filter.moment().asOf() == null && day.equals(figures.day())
                ? filter
                : filter.on(new Moment(day, filter.moment().at()));
    }

    private Compared compared(Comparison c, List<PublicListItem> told, Map<String, List<PublicFact>> did) {
        Map<String, PublicListItem> byId = new HashMap<>();
        told.forEach(item -> byId.put(item.id(), item));
        List<Moved> all = c.of(address.turn());
        List<Item> items = all.stream()
                .filter(moved -> byId.containsKey(moved.id()))
                .map(moved -> item(moved, byId.get(moved.id()), c, did.getOrDefault(moved.id(), List.of())))
                .toList();
        return new Compared(
                Sentence.of(
                        w,
                        "compare.sentence",
                        new Sentence.Link(w.date(c.since()), Links.overview(address.language(), then(c.since()))),
                        new Sentence.Link(w.date(c.until()), Links.overview(address.language(), then(c.until()))),
                        c.n()),
                turns(c),
                address.turn() == null ? w.text("compare.all") : w.text("turn." + address.turn(), all.size()),
                items,
                items.size() < all.size() ? w.text("compare.cut", items.size(), all.size()) : null,
                address.comparison("csv"),
                address.comparison("json"));
    }

    /** What did not move leads nowhere. */
    private List<TurnLine> turns(Comparison c) {
        return Arrays.stream(Turn.values())
                .filter(turn -> c.counts().get(turn) > 0)
                .map(turn -> new TurnLine(
                        w.text("turn." + turn, c.counts().get(turn)),
                        turn == Turn.SAME || turn == Turn.NEW ? null : address.of(turn) + "#compare",
                        turn == address.turn()))
                .toList();
    }

    private Item item(Moved moved, PublicListItem item, Comparison c, List<PublicFact> did) {
        return new Item(
                Links.recommendation(
                        address.language(), moved.id(), then(c.until()).moment()),
                w.excerpt(item.text(), EXCERPT),
                w.place(item.body(), item.symbol(), item.paragraph()),
                moved.from() == null ? null : moved.from().name(),
                moved.to() == null ? null : moved.to().name(),
                moved.to() == null
                        ? w.text("lifecycle." + item.lifecycle())
                        : moved.from() == null ? w.text("compare.notyet") : null,
                moved.corrected(),
                did.stream().map(this::did).toList());
    }

    private Did did(PublicFact fact) {
        return new Did(
                fact.correction() || fact.effectiveOn() == null
                        ? w.text("compare.recorded", w.date(fact.recordedOn()))
                        : w.date(fact.effectiveOn()),
                facts.name(fact, w),
                facts.turn(fact, w),
                fact.whyWrong() == null ? fact.reason() : fact.whyWrong(),
                fact.other() == null
                        ? null
                        : w.place(null, fact.other().symbol(), fact.other().paragraph()));
    }
}
