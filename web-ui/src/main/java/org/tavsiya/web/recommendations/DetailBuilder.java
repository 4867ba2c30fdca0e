package org.tavsiya.web.recommendations;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tavsiya.recommendation.read.filter.Moment;
import org.tavsiya.recommendation.read.neighbours.Neighbours;
import org.tavsiya.recommendation.read.open.PublicRecommendation;
import org.tavsiya.web.cite.Differences;
import org.tavsiya.web.recommendations.DetailPage.Other;
import org.tavsiya.web.recommendations.DetailPage.Row;
import org.tavsiya.web.site.Facts;
import org.tavsiya.web.site.Language;
import org.tavsiya.web.site.Links;
import org.tavsiya.web.site.Wording;

/** Turns one recommendation into what its page shows. */
final class DetailBuilder {

    private static final int EXCERPT = 160;

    private final Wording w;
    private final Language language;
    private final PublicRecommendation r;
    private final Moment moment;
    private final DetailHistory history;
    private final DetailLanes lanes;
    private final Judgment judgment;
    private final Facts facts;

    /**
     * @param moment of the page, which its links keep
     * @param roles by version, for somebody who is signed in; empty for strangers
     */
    DetailBuilder(
            Wording w,
            Language language,
            Facts facts,
            PublicRecommendation r,
            Moment moment,
            Optional<Map<Long, String>> roles) {
        this.w = w;
        this.facts = facts;
        this.language = language;
        this.r = r;
        this.moment = moment;
        this.history = new DetailHistory(w, language, facts, moment, roles);
        this.lanes = new DetailLanes(w, facts, r);
        this.judgment = new Judgment(w, facts, r);
    }

    DetailPage page(Neighbours.Beside beside) {
        return new DetailPage(
                r.id(),
                place(),
                source(),
                Headed.repeated(r.heading(), r.text()) ? null : r.heading(),
                r.text(),
                texts(),
                r.symbol(),
                r.documentId() == null ? null : "https://uhri.ohchr.org/en/document/" + r.documentId(),
                r.symbol() == null ? null : "https://undocs.org/" + r.symbol(),
                active(),
                judgment.voices(),
                judgment.years(),
                flags(),
                lanes.all(),
                about(),
                history.entries(r.history()),
                others(DetailBuilder::inAnotherCycle),
                others(o -> !inAnotherCycle(o)),
                link(beside.previous()),
                link(beside.next()),
                Links.of("/api/v1/recommendations/" + r.id(), moment));
    }

    /** What of the page goes into a longer paper. */
    RecommendationBlock block() {
        return new RecommendationBlock(
                r.id(),
                place(),
                source(),
                r.text(),
                r.status(),
                flags(),
                lanes.all(),
                others(DetailBuilder::inAnotherCycle));
    }

    private String place() {
        return r.symbol() == null
                ? w.bodyShort(r.body())
                : r.paragraph() == null ? r.symbol() : w.text("place.paragraph", r.symbol(), r.paragraph());
    }

    /** What a citation speaks of: the body, the place in its document, and the day. */
    String cited() {
        return w.text(
                "cite.place",
                Objects.toString(w.body(r.body()), ""),
                place(),
                Objects.toString(w.date(r.publicationDate()), w.text("none.year")));
    }

    /** What it says of it. */
    String citedStatus() {
        return w.text("cite.one", judgment.citedStatus(), String.valueOf(r.version()));
    }

    /** What is judged otherwise by today's knowledge. */
    void tell(PublicRecommendation now, Differences differences) {
        judgment.tell(new Judgment(w, facts, now), differences);
        differences.text(
                w.text("facet.lifecycle"),
                w.text("lifecycle." + r.lifecycle()),
                w.text("lifecycle." + now.lifecycle()));
    }

    private String link(String id) {
        return id == null ? null : Links.recommendation(language, id, moment);
    }

    private String source() {
        return Stream.of(
                        w.body(r.body()),
                        r.countries().stream().map(w::country).collect(Collectors.joining(", ")),
                        w.date(r.publicationDate()))
                .filter(s -> s != null && !s.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private boolean active() {
        return "ACTIVE".equals(r.lifecycle());
    }

    private List<String> flags() {
        List<String> flags = new ArrayList<>();
        if (!active()) {
            flags.add(w.text("lifecycle." + r.lifecycle()));
        }
        if (r.assessment() != null && r.assessment().ongoing()) {
            flags.add(w.text("term.flag.ongoing"));
        }
        if (r.stale()) {
            flags.add(w.text("term.flag.stale"));
        }
        if (r.disputed()) {
            flags.add(w.text("detail.disputed"));
        }
        if (r.demonstration()) {
            flags.add(w.text("frame.demonstration.label"));
        }
        return flags;
    }

    private List<Row> about() {
        List<Row> rows = new ArrayList<>();
        add(
                rows,
                "facet.country",
                joined(r.countries(), w::country) + (r.countryDerived() ? " (" + w.text("detail.derived") + ")" : ""));
        add(rows, "facet.theme", joined(r.themes(), w::theme));
        add(rows, "facet.persons", joined(r.affectedPersons(), w::persons));
        add(rows, "facet.sdg", joined(r.sdgs(), w::sdg));
        add(rows, "detail.states", joined(r.recommendingStates(), w::country));
        add(
                rows,
                "detail.cycle",
                Stream.of(r.uprCycle(), r.uprSession())
                        .filter(Objects::nonNull)
                        .map(Object::toString)
                        .collect(Collectors.joining(" / ")));
        add(rows, "facet.type", w.text("type." + Objects.requireNonNullElse(r.type(), "UNCLASSIFIED")));
        add(rows, "facet.lifecycle", w.text("lifecycle." + r.lifecycle()));
        add(rows, "detail.oddities", joined(r.oddities(), w::oddity));
        add(rows, "detail.annotation", r.annotationId());
        return rows;
    }

    private void add(List<Row> rows, String key, String value) {
        if (value != null && !value.isEmpty()) {
            rows.add(new Row(w.text(key), value));
        }
    }

    static String joined(List<String> values, Function<String, String> word) {
        return values == null ? "" : values.stream().map(word).collect(Collectors.joining("; "));
    }

    private static boolean inAnotherCycle(PublicRecommendation.Related o) {
        return o.kind() != null;
    }

    private List<Other> others(Predicate<PublicRecommendation.Related> which) {
        return r.related().stream().filter(which).map(this::other).toList();
    }

    private Other other(PublicRecommendation.Related o) {
        return new Other(
                w.text("relation." + o.relation() + (o.kind() == null ? "" : "." + o.kind())),
                Links.recommendation(language, o.id(), moment),
                w.place(null, o.symbol(), o.paragraph()),
                o.year() == null ? w.text("none.year") : String.valueOf(o.year()),
                w.excerpt(o.text(), EXCERPT),
                o.status(),
                o.assessedOn() == null ? null : w.date(o.assessedOn()),
                "ACTIVE".equals(o.lifecycle()) ? null : w.text("lifecycle." + o.lifecycle()));
    }

    /** Without the one that stands above already. */
    private List<DetailPage.InLanguage> texts() {
        return r.texts().stream()
                .filter(t -> !t.text().equals(r.text()))
                .map(t -> new DetailPage.InLanguage(
                        t.language(),
                        t.text(),
                        t.official(),
                        t.language().equals(w.locale().getLanguage())))
                .toList();
    }
}
