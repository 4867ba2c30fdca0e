package org.tavsiya.web.overview;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tavsiya.calendar.RecordedDay;
import org.tavsiya.progress.Counts;
import org.tavsiya.progress.Progress;
import org.tavsiya.recommendation.Status;
import org.tavsiya.recommendation.read.filter.Dimension;
import org.tavsiya.recommendation.read.filter.Moment;
import org.tavsiya.recommendation.read.filter.RecommendationFilter;
import org.tavsiya.recommendation.read.open.PublicChange;
import org.tavsiya.web.overview.OverviewPage.Changed;
import org.tavsiya.web.overview.OverviewPage.Hidden;
import org.tavsiya.web.overview.OverviewPage.LegendItem;
import org.tavsiya.web.site.Chips;
import org.tavsiya.web.site.Facts;
import org.tavsiya.web.site.Language;
import org.tavsiya.web.site.Links;
import org.tavsiya.web.site.Markup;
import org.tavsiya.web.site.Wording;

/** Turns figures into the overview: words, bars and links. It counts nothing itself. */
final class OverviewBuilder {

    private final Wording w;
    private final OverviewAddress address;
    private final Language language;
    private final RecommendationFilter filter;
    private final Progress p;
    private final Facts facts;
    private final String coalition;
    private final Drill drill;

    /** @param coalition its name in the language of the page; null where it has told none */
    OverviewBuilder(Wording w, OverviewAddress address, Progress p, Facts facts, String coalition) {
        this.w = w;
        this.address = address;
        this.language = address.language();
        this.filter = address.counted();
        this.p = p;
        this.facts = facts;
        this.coalition = coalition;
        this.drill = new Drill(language, filter);
    }

    /** @param countries those that the filter would find if it named none */
    OverviewPage page(List<String> countries, List<PublicChange> changes) {
        boolean early = Lead.early(p);
        Lengths lengths = address.lengths() != null ? address.lengths() : early ? Lengths.NUMBERS : Lengths.SHARES;
        Headlines headlines = new Headlines(w, p, drill);
        Breakdowns breakdowns = new Breakdowns(w, address, lengths, p, drill);
        Subject subject = Subject.of(filter, countries, w);
        return new OverviewPage(
                subject.title(w),
                options(countries),
                chips(),
                new Lead(w, p, drill, coalition).sentences(Subject.of(filter.on(Moment.NOW), countries, w), day()),
                early,
                WholeBar.of(p.total(), w, drill::status),
                breakdowns.row(
                        w.text("overview.all"),
                        null,
                        drill,
                        p.total(),
                        p.total().n()),
                legend(),
                headlines.index(),
                headlines.figures(),
                breakdowns.bodies(),
                breakdowns.lengths(LongFigure.BODIES),
                voices(),
                voicesLegend(),
                headlines.gap(),
                breakdowns.themes(),
                breakdowns.lengths(LongFigure.THEMES),
                YearChart.of(p.years(), w, year -> drill.into(Dimension.YEAR, year)),
                breakdowns.years(),
                breakdowns.matrix(),
                changed(changes),
                Links.with("/" + language.code() + "/changes", filter),
                Chips.of(filter, w, address::with).inWords(),
                p.method(),
                hidden());
    }

    /** The State is no chip: the title names it, and the chooser beside it leads to the others. */
    private Chips chips() {
        String[] countries = address.filter().values(Dimension.COUNTRY).toArray(String[]::new);
        return Chips.of(
                countries.length > 1 ? filter : filter.with(Dimension.COUNTRY),
                w,
                other -> address.with(countries.length > 1 ? other : other.with(Dimension.COUNTRY, countries)));
    }

    /** Of which the page tells: the day that the reader asks for, else the last on which anything was recorded. */
    private LocalDate day() {
        return filter.moment().asOf() != null ? filter.moment().asOf() : RecordedDay.of(p.recordedUntil());
    }

    /** In alphabetical order of the language; an order by figures would rank States. */
    private String options(List<String> countries) {
        if (countries.size() < 2) {
            return "";
        }
        Collator collator = Collator.getInstance(ULocale.forLocale(w.locale()));
        Map<String, String> names = new HashMap<>();
        countries.forEach(c -> names.put(c, w.country(c)));
        Markup drawn = new Markup().option(RecommendationFilter.ANY, w.text("overview.country.all"), null, false);
        countries.stream()
                .sorted(Comparator.comparing(names::get, collator::compare))
                .forEach(c -> drawn.option(
                        c, names.get(c), w.languageOfLabel(names.get(c)), filter.has(Dimension.COUNTRY, c)));
        return drawn.toString();
    }

    private List<Hidden> hidden() {
        RecommendationFilter kept = filter.with(Dimension.COUNTRY);
        List<Hidden> hidden = new ArrayList<>();
        kept.chosen()
                .forEach((dimension, values) -> values.forEach(v -> hidden.add(new Hidden(dimension.parameter(), v))));
        address.beside().forEach(said -> hidden.add(new Hidden(said[0], said[1])));
        Stream.of(
                        new Hidden("yearFrom", text(kept.yearFrom())),
                        new Hidden("yearTo", text(kept.yearTo())),
                        new Hidden("q", kept.text()))
                .filter(h -> h.value() != null)
                .forEach(hidden::add);
        kept.moment().named().forEach((name, value) -> hidden.add(new Hidden(name, value)));
        return hidden;
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }

    private List<LegendItem> legend() {
        return Stream.of(Status.values())
                .map(s -> new LegendItem(
                        s.name(), w.status(s.name()), w.number(p.count(s)), p.count(s) == 0 ? null : drill.status(s)))
                .toList();
    }

    private List<LegendItem> voicesLegend() {
        return Stream.of(Status.values())
                .filter(s -> p.voices().state().of(s)
                                + p.voices().body().of(s)
                                + p.voices().coalition().of(s)
                        > 0)
                .map(s -> new LegendItem(s.name(), w.status(s.name()), null, null))
                .toList();
    }

    private List<FigureRow> voices() {
        return List.of(
                FigureRow.of(
                        w.text("voices.state"),
                        w.text(
                                "voices.state.base",
                                claimed(p.voices().state()),
                                p.total().n()),
                        null,
                        p.voices().state(),
                        null,
                        w,
                        drill::claim),
                FigureRow.of(
                        w.text("voices.body"),
                        w.text(
                                "voices.body.base",
                                claimed(p.voices().body()),
                                p.total().n()),
                        null,
                        p.voices().body(),
                        null,
                        w,
                        drill::grade),
                FigureRow.of(
                        w.text("voices.coalition"),
                        w.text(
                                "voices.coalition.base",
                                p.total().assessed(),
                                p.total().n()),
                        null,
                        p.voices().coalition(),
                        drill.assessed(),
                        w,
                        drill::status));
    }

    private static int claimed(Counts counts) {
        return counts.n() - counts.of(Status.NOT_ASSESSED);
    }

    private List<Changed> changed(List<PublicChange> changes) {
        return changes.stream()
                .map(c -> new Changed(
                        w.date(
                                c.entry().assertedOn() == null
                                        ? RecordedDay.of(c.entry().recordedAt())
                                        : c.entry().assertedOn()),
                        facts.name(c.entry(), w),
                        facts.turn(c.entry(), w),
                        w.excerpt(
                                c.entry().reason() == null
                                        ? c.entry().statement()
                                        : c.entry().reason(),
                                160),
                        w.place(c.body(), c.symbol(), c.paragraph()),
                        w.excerpt(c.text(), 120),
                        Links.recommendation(language, c.id(), filter.moment())))
                .toList();
    }
}
