package org.tavsiya.web.recommendations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tavsiya.recommendation.read.neighbours.Neighbours;
import org.tavsiya.recommendation.read.open.PublicEvidence;
import org.tavsiya.recommendation.read.open.PublicLane;
import org.tavsiya.recommendation.read.open.PublicRecommendation;
import org.tavsiya.web.recommendations.DetailPage.Evidence;
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
    private final Facts facts;
    private final PublicRecommendation r;
    private final DetailHistory history;

    /** @param roles by version, for somebody who is signed in; empty for strangers */
    DetailBuilder(
            Wording w, Language language, Facts facts, PublicRecommendation r, Optional<Map<Long, String>> roles) {
        this.w = w;
        this.language = language;
        this.facts = facts;
        this.r = r;
        this.history = new DetailHistory(w, language, facts, roles);
    }

    DetailPage page(Neighbours.Beside beside, String permanent) {
        String place = r.symbol() == null
                ? w.bodyShort(r.body())
                : r.paragraph() == null ? r.symbol() : w.text("place.paragraph", r.symbol(), r.paragraph());
        return new DetailPage(
                r.id(),
                place,
                source(),
                r.heading(),
                r.text(),
                r.symbol(),
                r.documentId() == null ? null : "https://uhri.ohchr.org/en/document/" + r.documentId(),
                r.symbol() == null ? null : "https://undocs.org/" + r.symbol(),
                r.status(),
                active(),
                flags(),
                lanes(),
                about(),
                history.entries(r.history()),
                r.related().stream().map(this::other).toList(),
                link(beside.previous()),
                link(beside.next()),
                w.text(
                        "detail.citation",
                        Objects.toString(w.body(r.body()), ""),
                        place,
                        Objects.toString(w.date(r.publicationDate()), w.text("none.year")),
                        permanent,
                        String.valueOf(r.version()),
                        w.date(r.dataVersion().recordedAt())),
                "/api/v1/recommendations/" + r.id());
    }

    private String link(String id) {
        return id == null ? null : Links.recommendation(language, id);
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

    private List<DetailPage.Lane> lanes() {
        PublicLane claim = r.claim();
        return List.of(
                lane("detail.lane.position", r.position(), l -> w.text("position." + l.value()), l -> null),
                lane(
                        "detail.lane.claim",
                        claim,
                        l -> l.value() == null ? w.text("fact.state-claim-recorded.unnamed") : w.status(l.value()),
                        PublicLane::value),
                lane("detail.lane.grade", r.grade(), l -> facts.grade(l.scheme(), l.value(), w), l -> null),
                lane("detail.lane.assessment", r.assessment(), l -> w.status(l.value()), PublicLane::value),
                lane("detail.lane.third-party", last(r.thirdParties()), this::found, PublicLane::value));
    }

    private static PublicLane last(List<PublicLane> lanes) {
        return lanes.isEmpty() ? null : lanes.get(lanes.size() - 1);
    }

    private String found(PublicLane thirdParty) {
        return thirdParty.value() == null
                ? w.text("fact.third-party-assessment-recorded.unnamed")
                : w.status(thirdParty.value());
    }

    /** What else stands in a lane that holds several. */
    private List<String> earlier(PublicLane lane) {
        return Stream.concat(
                        r.grades().stream()
                                .filter(g -> lane.scheme() != null && !g.equals(lane))
                                .map(g -> facts.grade(g.scheme(), g.value(), w) + dated(g.assertedOn())),
                        r.thirdParties().stream()
                                .filter(t -> lane.speaker() != null && !t.equals(lane))
                                .map(t -> t.speaker().name() + " – " + found(t) + dated(t.assertedOn())))
                .toList();
    }

    private DetailPage.Lane lane(
            String title, PublicLane lane, Function<PublicLane, String> says, Function<PublicLane, String> status) {
        if (lane == null) {
            return new DetailPage.Lane(
                    w.text(title), null, null, null, null, List.of(), null, List.of(), null, List.of());
        }
        List<Row> rows = new ArrayList<>();
        if (lane.speaker() != null) {
            add(
                    rows,
                    "detail.speaker",
                    lane.speaker().name() + " · "
                            + w.text("party." + lane.speaker().kind()));
        }
        add(rows, "clock.effective", w.date(lane.effectiveOn()));
        add(rows, "clock.asserted", w.date(lane.assertedOn()));
        add(rows, "clock.recorded", w.date(lane.recordedAt()));
        if (lane.undated()) {
            add(rows, "detail.date", w.text("detail.undated"));
        }
        add(rows, "term.ui.source", where(lane.sourceTitle(), lane.sourceSymbol(), lane.sourceParagraph()));
        if (lane.scheme() != null) {
            add(
                    rows,
                    "detail.scheme",
                    w.scheme(lane.scheme()) + " · " + facts.measures(lane.scheme(), lane.value(), w));
            add(
                    rows,
                    "detail.reading",
                    Objects.requireNonNullElse(facts.reading(lane.scheme(), lane.value(), w), w.text("status.UNREAD")));
        }
        return new DetailPage.Lane(
                w.text(title),
                says.apply(lane),
                status.apply(lane),
                lane.statement(),
                lane.reason(),
                rows,
                lane.speaker() == null ? null : lane.sourceUrl(),
                lane.evidence() == null
                        ? List.of()
                        : lane.evidence().stream().map(this::evidence).toList(),
                w.text(lane.speaker() == null ? "detail.earlier" : "detail.earlier.third-party"),
                earlier(lane));
    }

    private String dated(LocalDate day) {
        return day == null ? "" : ", " + w.date(day);
    }

    static String where(String title, String symbol, String paragraph) {
        String document = Stream.of(symbol, paragraph == null ? null : "§ " + paragraph)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        return Stream.of(title, document).filter(s -> s != null && !s.isEmpty()).collect(Collectors.joining(", "));
    }

    private void add(List<Row> rows, String key, String value) {
        if (value != null && !value.isEmpty()) {
            rows.add(new Row(w.text(key), value));
        }
    }

    private Evidence evidence(PublicEvidence e) {
        List<String> about = Stream.of(
                        e.kind() == null ? null : w.text("evidence.kind." + e.kind()),
                        e.publisher(),
                        w.date(e.factDate()),
                        e.level() == null ? null : w.text("evidence.level." + e.level()),
                        Boolean.parseBoolean(e.fromState()) ? w.text("detail.fromstate") : null)
                .filter(Objects::nonNull)
                .toList();
        return new Evidence(e.title(), about, e.url() != null && e.url().matches("(?i)https?://.*") ? e.url() : null);
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

    static String joined(List<String> values, Function<String, String> word) {
        return values == null ? "" : values.stream().map(word).collect(Collectors.joining("; "));
    }

    private Other other(PublicRecommendation.Related o) {
        return new Other(
                w.text("relation." + o.relation()),
                Links.recommendation(language, o.id()),
                w.place(null, o.symbol(), o.paragraph()),
                w.excerpt(o.text(), EXCERPT),
                o.status());
    }
}
