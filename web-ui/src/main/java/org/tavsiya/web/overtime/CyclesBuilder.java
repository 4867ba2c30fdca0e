package org.tavsiya.web.overtime;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tavsiya.document.read.CompareCycles;
import org.tavsiya.document.read.CompareCycles.Choice;
import org.tavsiya.document.read.CycleComparison;
import org.tavsiya.document.read.CycleComparison.Outcome;
import org.tavsiya.document.read.CycleComparison.Side;
import org.tavsiya.recommendation.read.filter.Dimension;
import org.tavsiya.recommendation.read.open.PublicListItem;
import org.tavsiya.web.overview.Drill;
import org.tavsiya.web.overview.FigureRow;
import org.tavsiya.web.site.Links;
import org.tavsiya.web.site.Sentence;
import org.tavsiya.web.site.Wording;

/** Two documents of one body side by side, in words, bars and links. It counts nothing itself. */
final class CyclesBuilder {

    /** Of each kind; the file has all. */
    static final int MOST_TOLD = 60;

    private static final int EXCERPT = 160;

    private final Wording w;
    private final TimeAddress address;

    CyclesBuilder(Wording w, TimeAddress address) {
        this.w = w;
        this.address = address;
    }

    /** @param told what the recommendations say that are shown */
    CyclesPart part(List<Choice> choices, CycleComparison c, List<PublicListItem> told) {
        Map<String, List<CyclesPart.Choice>> groups = choices.stream()
                .collect(Collectors.groupingBy(
                        choice -> w.body(choice.body()),
                        LinkedHashMap::new,
                        Collectors.mapping(this::choice, Collectors.toList())));
        List<CyclesPart.Group> all = new ArrayList<>();
        groups.forEach((body, its) -> all.add(new CyclesPart.Group(body, its)));
        return new CyclesPart(all, address.older(), address.newer(), c == null ? null : compared(c, told));
    }

    private CyclesPart.Choice choice(Choice choice) {
        return new CyclesPart.Choice(
                choice.symbol(),
                choice.year() == null ? choice.symbol() : choice.symbol() + " (" + choice.year() + ")");
    }

    /** Ids of those that are told at once. */
    static List<String> shown(CycleComparison c) {
        return Stream.of(
                        c.pairs().stream().limit(MOST_TOLD).flatMap(p -> Stream.of(p.olderId(), p.newerId())),
                        c.notAgain().stream().limit(MOST_TOLD),
                        c.onlyNewer().stream().limit(MOST_TOLD))
                .flatMap(ids -> ids)
                .distinct()
                .toList();
    }

    private CyclesPart.Compared compared(CycleComparison c, List<PublicListItem> told) {
        Map<String, CyclesPart.Single> byId = new HashMap<>();
        told.forEach(item -> byId.put(item.id(), single(item)));
        int longest = Math.max(c.older().counts().n(), c.newer().counts().n());
        boolean cut = Stream.of(
                        c.pairs().size(), c.notAgain().size(), c.onlyNewer().size())
                .anyMatch(n -> n > MOST_TOLD);
        return new CyclesPart.Compared(
                Sentence.of(
                        w,
                        "cycles.sentence",
                        number(c.older()),
                        c.older().counts().n(),
                        c.older().symbol(),
                        c.again(),
                        c.newer().symbol(),
                        c.pairs().size() == c.again() ? 0 : c.pairs().size()),
                Arrays.stream(Outcome.values())
                        .filter(outcome -> c.outcomes().get(outcome) > 0)
                        .map(outcome ->
                                w.text("cycles.outcome." + outcome, c.outcomes().get(outcome)))
                        .toList(),
                Sentence.of(
                        w,
                        "cycles.rest",
                        c.notAgain().size(),
                        number(c.newer()),
                        c.newer().counts().n(),
                        c.newer().symbol(),
                        c.onlyNewer().size()),
                List.of(row(c.older(), longest), row(c.newer(), longest)),
                c.pairs().stream()
                        .filter(p -> byId.containsKey(p.olderId()) && byId.containsKey(p.newerId()))
                        .limit(MOST_TOLD)
                        .map(p -> new CyclesPart.Pair(
                                p.from().name(),
                                p.to().name(),
                                w.text("cycles.stands." + p.outcome()),
                                byId.get(p.olderId()),
                                byId.get(p.newerId()),
                                w.text("link." + p.kind())))
                        .toList(),
                singles(c.notAgain(), byId),
                singles(c.onlyNewer(), byId),
                w.text("cycles.again", c.pairs().size()),
                w.text("cycles.gone", c.notAgain().size()),
                w.text("cycles.new", c.onlyNewer().size(), c.newer().symbol()),
                cut ? w.text("cycles.cut", MOST_TOLD) : null,
                address.cycles("csv"),
                address.cycles("json"));
    }

    private static List<CyclesPart.Single> singles(List<String> ids, Map<String, CyclesPart.Single> byId) {
        return ids.stream()
                .filter(byId::containsKey)
                .limit(MOST_TOLD)
                .map(byId::get)
                .toList();
    }

    private CyclesPart.Single single(PublicListItem item) {
        return new CyclesPart.Single(
                Links.recommendation(
                        address.language(), item.id(), address.filter().moment()),
                w.place(null, item.symbol(), item.paragraph()),
                w.excerpt(item.text(), EXCERPT),
                item.status());
    }

    private Drill drill(Side side) {
        return new Drill(
                address.language(),
                CompareCycles.counted(address.filter())
                        .with(Dimension.COUNTRY, side.country())
                        .with(Dimension.SYMBOL, side.symbol()));
    }

    private Object number(Side side) {
        int n = side.counts().n();
        return n == 0 ? w.number(0) : new Sentence.Link(w.number(n), drill(side).all());
    }

    private FigureRow row(Side side, int longest) {
        Drill drill = drill(side);
        return FigureRow.of(
                side.symbol(),
                side.year() == null ? null : side.year().toString(),
                side.counts().n() == 0 ? null : drill.all(),
                side.counts(),
                Math.max(1, longest),
                drill.assessed(),
                w,
                drill::status);
    }
}
