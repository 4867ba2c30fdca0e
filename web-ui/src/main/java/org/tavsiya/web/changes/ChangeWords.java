package org.tavsiya.web.changes;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tavsiya.recommendation.read.filter.Moment;
import org.tavsiya.recommendation.read.open.PublicChange;
import org.tavsiya.recommendation.read.open.PublicFact;
import org.tavsiya.web.changes.ChangesPage.Item;
import org.tavsiya.web.site.Facts;
import org.tavsiya.web.site.Language;
import org.tavsiya.web.site.Links;
import org.tavsiya.web.site.Wording;

/** One change in the reader's words, the same on the page and in the feed. */
final class ChangeWords {

    private static final int EXCERPT = 160;

    private final Wording w;
    private final Facts facts;
    private final Language language;
    private final Moment moment;

    /** @param moment of the page, which its links keep */
    ChangeWords(Wording w, Facts facts, Language language, Moment moment) {
        this.w = w;
        this.facts = facts;
        this.language = language;
        this.moment = moment;
    }

    Item item(PublicChange c) {
        PublicFact e = c.entry();
        return new Item(
                w.date(e.recordedAt()),
                facts.name(e, w),
                facts.turn(e, w),
                Stream.of(
                                clock("clock.effective", w.date(e.effectiveOn())),
                                clock("clock.asserted", w.date(e.assertedOn())))
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" · ")),
                why(e),
                w.source(e.sourceTitle(), e.sourceSymbol(), e.sourceParagraph()),
                Links.recommendation(language, c.id(), moment) + "#fact-" + e.version(),
                w.place(c.body(), c.symbol(), c.paragraph()),
                c.heading() == null ? w.excerpt(c.text(), EXCERPT) : c.heading());
    }

    private String why(PublicFact e) {
        if (e.whyWrong() != null) {
            return w.text("entry.wrong") + " " + e.whyWrong();
        }
        return e.reason() != null ? e.reason() : e.statement();
    }

    private String clock(String key, String day) {
        return day == null ? null : w.text("clock.line", w.text(key), day);
    }
}
