package org.tavsiya.web.bodies;

import static org.tavsiya.recommendation.read.filter.RecommendationFilter.NONE;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tavsiya.progress.Counts;
import org.tavsiya.progress.Progress;
import org.tavsiya.progress.Progress.Line;
import org.tavsiya.recommendation.Status;
import org.tavsiya.recommendation.read.filter.Dimension;
import org.tavsiya.recommendation.read.filter.RecommendationFilter;
import org.tavsiya.web.bodies.BodyPage.CycleRow;
import org.tavsiya.web.bodies.BodyPage.Files;
import org.tavsiya.web.bodies.BodyPage.LegendItem;
import org.tavsiya.web.overview.DateWords;
import org.tavsiya.web.overview.Drill;
import org.tavsiya.web.overview.FigureRow;
import org.tavsiya.web.overview.WholeBar;
import org.tavsiya.web.site.Chips;
import org.tavsiya.web.site.Facts;
import org.tavsiya.web.site.Links;
import org.tavsiya.web.site.Wording;

/** Makes the page of a body: words, bars and links. It counts nothing itself. */
final class BodyBuilder {

    /** Themes that stand open; those after them are behind a handle. */
    private static final int OPEN_THEMES = 8;

    private static final int MOST_THEMES = 30;

    private final Wording w;
    private final BodyAddress address;
    private final StateOfThePage state;
    private final BodyMaterial material;
    private final Progress p;
    private final Facts facts;
    private final RecommendationFilter filter;
    private final Drill drill;
    private final DateWords dates;

    BodyBuilder(Wording w, BodyAddress address, StateOfThePage state, BodyMaterial material, Facts facts) {
        this.w = w;
        this.address = address;
        this.state = state;
        this.material = material;
        this.p = material.figures();
        this.facts = facts;
        this.filter = state.named(address.filter());
        this.drill = new Drill(address.language(), filter);
        this.dates = new DateWords(w);
    }

    BodyPage page() {
        String name = w.body(address.body());
        String country = state.label() == null ? null : w.country(state.label());
        String part = part();
        String title = title(name, country, part);
        Chips chips = Chips.of(address.chosen(), w, address::with);
        BodySentences sentences = new BodySentences(w, p, drill);
        List<CycleRow> cycles = new Cycles(w, dates, drill).rows(material.documents(), material.owed());
        List<FigureRow> themes = themes();
        int open = Math.min(OPEN_THEMES, themes.size());
        return new BodyPage(
                title,
                name,
                address.path(),
                Links.bodies(
                        address.language(),
                        RecommendationFilter.ALL
                                .on(filter.moment())
                                .with(
                                        Dimension.COUNTRY,
                                        address.chosen()
                                                .values(Dimension.COUNTRY)
                                                .toArray(String[]::new))),
                drill.all(),
                country,
                state.others(),
                address.hidden(),
                chips,
                sentences.lead(name, country, part),
                row(w.text("overview.all"), null, p.total(), drill.assessed(), drill),
                WholeBar.of(p.total(), w, drill::status),
                legend(),
                new OwedLines(w, dates).outside(material.outside()),
                w.date(material.day()),
                new OwedLines(w, dates).of(material.owed()),
                material.followsUp(),
                material.followUps().stream()
                        .map(new FollowUpBlocks(w, dates, address, facts)::block)
                        .toList(),
                cycles,
                cycles.stream().map(CycleRow::figure).filter(Objects::nonNull).toList(),
                new Cycles(w, dates, drill).beside(cycles),
                filter.has(Dimension.LIFECYCLE, RecommendationFilter.ANY)
                        ? null
                        : address.with(address.chosen().with(Dimension.LIFECYCLE, RecommendationFilter.ANY))
                                + "#documents",
                themes.subList(0, open),
                themes.subList(open, themes.size()),
                p.themes().size() > MOST_THEMES
                        ? Links.overview(address.language(), filter, "all=themes") + "#themes"
                        : null,
                voices(),
                sentences.gap(),
                Chips.of(filter, w, unused -> null).inWords(),
                p.method(),
                files());
    }

    private String title(String name, String country, String part) {
        String title = country == null ? w.text("body.title", name) : w.text("body.title.state", name, country);
        return part == null ? title : title + " (" + part + ")";
    }

    /** What the reader chose beside the State, in words; null where nothing. */
    private String part() {
        RecommendationFilter rest =
                state.label() == null ? address.chosen() : address.chosen().with(Dimension.COUNTRY);
        String part = Chips.of(rest, w, unused -> null).chips().stream()
                .filter(chip -> !chip.byDefault())
                .map(Chips.Chip::text)
                .collect(Collectors.joining("; "));
        return part.isEmpty() ? null : part;
    }

    /** Where nothing is assessed, a row of zeros would say it again. */
    private List<LegendItem> legend() {
        return Stream.of(Status.values())
                .filter(s -> p.total().assessed() > 0 || p.count(s) > 0)
                .map(s -> new LegendItem(
                        s.name(), w.status(s.name()), w.number(p.count(s)), p.count(s) == 0 ? null : drill.status(s)))
                .toList();
    }

    private List<FigureRow> themes() {
        List<String> chosen = filter.effective(Dimension.THEME);
        return p.themes().stream()
                .filter(l -> chosen.isEmpty() || chosen.contains(l.key()))
                .sorted(Comparator.comparing((Line l) -> NONE.equals(l.key())))
                .limit(MOST_THEMES)
                .map(line -> {
                    Drill own = drill.into(Dimension.THEME, line.key());
                    return row(w.theme(line.key()), own.all(), line.counts(), own.assessed(), own);
                })
                .toList();
    }

    private FigureRow row(String name, String href, Counts counts, String assessed, Drill own) {
        return FigureRow.of(name, null, href, counts, assessed, w, own::status);
    }

    private List<FigureRow> voices() {
        Progress.Voices v = p.voices();
        int n = p.total().n();
        // Nobody waits for a grade of the Universal Periodic Review or of a mandate.
        boolean grades = material.followsUp() || spoken(v.body()) > 0;
        return Stream.of(
                        FigureRow.of(
                                w.text("voices.state"),
                                w.text("voices.state.base", spoken(v.state()), n),
                                null,
                                v.state(),
                                null,
                                w,
                                drill::claim),
                        grades
                                ? FigureRow.of(
                                        w.text("voices.body"),
                                        w.text("voices.body.base", spoken(v.body()), n),
                                        null,
                                        v.body(),
                                        null,
                                        w,
                                        drill::grade)
                                : null,
                        FigureRow.of(
                                w.text("voices.coalition"),
                                w.text("voices.coalition.base", p.total().assessed(), n),
                                null,
                                v.coalition(),
                                drill.assessed(),
                                w,
                                drill::status))
                .filter(Objects::nonNull)
                .toList();
    }

    private static int spoken(Counts counts) {
        return counts.n() - counts.of(Status.NOT_ASSESSED);
    }

    /** Of the same day: the moment travels with the filter. */
    private Files files() {
        RecommendationFilter followed = state.named(RecommendationFilter.ALL.with(Dimension.BODY, address.body()))
                .on(filter.moment());
        return new Files(
                Links.with("/api/v1/documents.csv", filter),
                Links.with("/api/v1/documents", filter),
                Links.with("/api/v1/follow-up.csv", followed),
                Links.with("/api/v1/follow-up", followed));
    }
}
