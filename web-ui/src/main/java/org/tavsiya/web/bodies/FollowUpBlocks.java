package org.tavsiya.web.bodies;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tavsiya.document.ActKind;
import org.tavsiya.document.FollowUpAct;
import org.tavsiya.document.read.FollowedDocument;
import org.tavsiya.document.read.FollowedDocument.Followed;
import org.tavsiya.document.read.FollowedDocument.Paragraph;
import org.tavsiya.recommendation.Status;
import org.tavsiya.recommendation.read.filter.Dimension;
import org.tavsiya.recommendation.read.filter.RecommendationFilter;
import org.tavsiya.web.bodies.BodyPage.ActLine;
import org.tavsiya.web.bodies.BodyPage.AskedRow;
import org.tavsiya.web.bodies.BodyPage.FollowUpBlock;
import org.tavsiya.web.overview.DateWords;
import org.tavsiya.web.site.Facts;
import org.tavsiya.web.site.Links;
import org.tavsiya.web.site.Wording;

/** Follow-ups in words: how each stands, what was done when, and what every voice says of each paragraph. */
record FollowUpBlocks(Wording w, DateWords dates, BodyAddress address, Facts facts) {

    private static final int EXCERPT = 110;

    FollowUpBlock block(FollowedDocument d) {
        return new FollowUpBlock(
                d.symbol(),
                Links.list(
                        address.language(),
                        RecommendationFilter.ALL
                                .on(address.chosen().moment())
                                .with(Dimension.SYMBOL, d.symbol())
                                .with(Dimension.LIFECYCLE, RecommendationFilter.ANY)),
                d.paragraphs().isEmpty()
                        ? w.text("followup.paragraphs.unknown")
                        : w.text(
                                "followup.paragraphs",
                                d.paragraphs().stream()
                                        .map(Paragraph::paragraph)
                                        .collect(Collectors.joining(", "))),
                state(d),
                d.acts().stream().map(this::act).toList(),
                d.paragraphs().stream().flatMap(this::rows).toList(),
                Links.with(
                        "/api/v1/follow-up.docx",
                        RecommendationFilter.ALL.on(address.chosen().moment()).with(Dimension.SYMBOL, d.symbol()),
                        "lang=" + address.language().code()));
    }

    /** What made it so stands with its date; where only the date due speaks, that. */
    private String state(FollowedDocument d) {
        String key = "followup." + d.state();
        if (d.since() != null) {
            return w.text(key + ".since", dates.past(d.since()));
        }
        return d.due() == null ? w.text(key + ".undated") : w.text(key, dates.due(d.due()));
    }

    private ActLine act(FollowUpAct act) {
        String what = act.kind() == ActKind.VERDICT
                ? w.text("act.VERDICT.of", facts.grade(act.scheme(), act.code(), w))
                : w.text("act." + act.kind());
        String paragraphs = act.kind() == ActKind.VERDICT && !act.paragraphs().isEmpty()
                ? w.text("act.paragraphs", String.join(", ", act.paragraphs()))
                : null;
        return new ActLine(
                dates.past(act.dated()),
                Stream.of(what, paragraphs, place(act), act.byTopic() ? w.text("act.bytopic") : null)
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" · ")));
    }

    private String place(FollowUpAct act) {
        return act.sourceSymbol() == null ? null : w.place(null, act.sourceSymbol(), act.sourceParagraph());
    }

    private Stream<AskedRow> rows(Paragraph p) {
        String verdict = p.verdicts().stream()
                .map(v -> facts.grade(v.scheme(), v.code(), w))
                .distinct()
                .collect(Collectors.joining("; "));
        String source = p.verdicts().stream()
                .map(this::place)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining("; "));
        return p.recommendations().isEmpty()
                ? Stream.of(
                        new AskedRow(p.paragraph(), null, null, null, null, blank(verdict), blank(source), null, null))
                : p.recommendations().stream().map(r -> row(r, verdict, source));
    }

    private AskedRow row(Followed r, String verdict, String source) {
        boolean graded = r.grade() != null;
        return new AskedRow(
                r.part() == null ? r.paragraph() : w.text("followup.part", r.paragraph(), r.part()),
                w.excerpt(r.text(), EXCERPT),
                Links.recommendation(
                        address.language(), r.id(), address.chosen().moment()),
                r.claim() == null ? null : w.text("followup.claimed", w.status(r.claim())),
                w.source(r.claimSource()),
                graded ? facts.grade(r.gradeScheme(), r.grade(), w) : blank(verdict),
                graded ? w.source(r.gradeSource()) : blank(source),
                r.status(),
                Status.NOT_ASSESSED.name().equals(r.status()) || r.assessedOn() == null
                        ? null
                        : w.date(r.assessedOn()));
    }

    private static String blank(String text) {
        return text.isEmpty() ? null : text;
    }
}
