package org.tavsiya.web.overtime;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
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
import org.tavsiya.recommendation.read.open.PublicListItem;
import org.tavsiya.web.overtime.OverTimePage.Compared;
import org.tavsiya.web.overtime.OverTimePage.Hidden;
import org.tavsiya.web.overtime.OverTimePage.Item;
import org.tavsiya.web.overtime.OverTimePage.TurnLine;
import org.tavsiya.web.overview.Drill;
import org.tavsiya.web.overview.FigureRow;
import org.tavsiya.web.site.Chips;
import org.tavsiya.web.site.Links;
import org.tavsiya.web.site.Sentence;
import org.tavsiya.web.site.Wording;

/** Turns figures of many days into words, bars and links. It counts nothing itself. */
final class OverTimeBuilder {

    private static final int EXCERPT = 160;

    private final Wording w;
    private final TimeAddress address;
    private final RecommendationFilter filter;
    private final OverTime figures;

    OverTimeBuilder(Wording w, TimeAddress address, OverTime figures) {
        this.w = w;
        this.address = address;
        this.filter = address.filter();
        this.figures = figures;
    }

    /** @param told what the comparison's recommendations say on its later day; null without one */
    OverTimePage page(Comparison comparison, List<PublicListItem> told) {
        Chips chips = Chips.of(filter, w, other -> address.with(other).toString());
        return new OverTimePage(
                filter.country() == null ? w.text("time.title") : w.text("time.title.of", w.country(filter.country())),
                chips,
                chips.inWords(),
                figures.method(),
                hidden(),
                steps(),
                text(filter.moment().asOf()),
                rows(),
                address.overTime("csv"),
                address.overTime("json"),
                text(address.since()),
                text(address.until()),
                comparison == null ? null : compared(comparison, told));
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

    /** Each day leads to its own overview, and each number to the list of that day. */
    private List<FigureRow> rows() {
        List<FigureRow> rows = new ArrayList<>();
        for (OverTime.Point point : figures.points()) {
            RecommendationFilter then = then(point.day());
            Drill drill = new Drill(address.language(), then);
            rows.add(FigureRow.of(
                    w.date(point.day()),
                    null,
                    Links.overview(address.language(), then),
                    point.counts(),
                    drill.assessed(),
                    w,
                    drill::status));
        }
        Collections.reverse(rows);
        return rows;
    }

    private RecommendationFilter then(LocalDate day) {
        return filter.on(new Moment(day, filter.moment().at()));
    }

    private Compared compared(Comparison c, List<PublicListItem> told) {
        Map<String, PublicListItem> byId = new HashMap<>();
        told.forEach(item -> byId.put(item.id(), item));
        List<Moved> all = c.of(address.turn());
        List<Item> items = all.stream()
                .filter(moved -> byId.containsKey(moved.id()))
                .map(moved -> item(moved, byId.get(moved.id()), c))
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

    private Item item(Moved moved, PublicListItem item, Comparison c) {
        String why = item.assessedOn() == null || moved.to() == null || moved.from() == moved.to()
                ? null
                : w.text("compare.why", w.date(item.assessedOn()), item.reason());
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
                why);
    }
}
