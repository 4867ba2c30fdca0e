package org.tavsiya.web.recommendations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tavsiya.recommendation.Position;
import org.tavsiya.recommendation.read.open.PublicEvidence;
import org.tavsiya.recommendation.read.open.PublicLane;
import org.tavsiya.recommendation.read.open.PublicRecommendation;
import org.tavsiya.web.recommendations.DetailPage.Evidence;
import org.tavsiya.web.recommendations.DetailPage.Row;
import org.tavsiya.web.site.Facts;
import org.tavsiya.web.site.Wording;

/** Who says what of one recommendation: when, from what source, with what evidence. */
final class DetailLanes {

    private final Wording w;
    private final Facts facts;
    private final PublicRecommendation r;

    DetailLanes(Wording w, Facts facts, PublicRecommendation r) {
        this.w = w;
        this.facts = facts;
        this.r = r;
    }

    /** The coalition's first, then what it is measured against. A voice that cannot speak on this body's recommendations has no lane. */
    List<DetailPage.Lane> all() {
        PublicLane claim = r.claim();
        List<DetailPage.Lane> lanes = new ArrayList<>();
        lanes.add(lane("detail.lane.assessment", r.assessment(), l -> w.status(l.value()), PublicLane::value));
        lanes.add(lane(
                "detail.lane.claim",
                claim,
                l -> l.value() == null ? w.text("fact.state-claim-recorded.unnamed") : w.status(l.value()),
                PublicLane::value));
        if (r.grade() != null || facts.gradedBy(r.body())) {
            lanes.add(lane(
                    "detail.lane.grade", r.grade(), l -> facts.grade(l.scheme(), l.value(), w), PublicLane::reading));
        }
        if (r.position() != null || Position.takenOn(r.body())) {
            lanes.add(lane("detail.lane.position", r.position(), l -> w.text("position." + l.value()), l -> null));
        }
        lanes.add(lane("detail.lane.third-party", last(r.thirdParties()), this::found, PublicLane::value));
        return lanes;
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
        if (lane.together() != null) {
            add(
                    rows,
                    "detail.together",
                    w.text(
                            "detail.together.with",
                            lane.together().others(),
                            lane.together().subject()));
        }
        add(rows, "clock.effective", w.date(lane.effectiveOn()));
        add(rows, "clock.asserted", w.date(lane.assertedOn()));
        add(rows, "clock.recorded", w.date(lane.recordedAt()));
        if (lane.undated()) {
            add(rows, "detail.date", w.text("detail.undated"));
        }
        add(rows, "term.ui.source", w.source(lane.sourceTitle(), lane.sourceSymbol(), lane.sourceParagraph()));
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
}
