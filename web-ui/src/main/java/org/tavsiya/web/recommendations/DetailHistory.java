package org.tavsiya.web.recommendations;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tavsiya.calendar.RecordedDay;
import org.tavsiya.recommendation.read.document.EventDescription;
import org.tavsiya.recommendation.read.document.EventDescriptions;
import org.tavsiya.recommendation.read.document.Part;
import org.tavsiya.recommendation.read.document.Turn;
import org.tavsiya.recommendation.read.filter.Moment;
import org.tavsiya.recommendation.read.open.PublicFact;
import org.tavsiya.recommendation.read.open.PublicPlace;
import org.tavsiya.recommendation.read.open.PublicTurn;
import org.tavsiya.web.recommendations.DetailPage.Difference;
import org.tavsiya.web.recommendations.DetailPage.Entry;
import org.tavsiya.web.recommendations.DetailPage.Named;
import org.tavsiya.web.site.Facts;
import org.tavsiya.web.site.Language;
import org.tavsiya.web.site.Links;
import org.tavsiya.web.site.Wording;

/** What happened to one recommendation, in words and with its days, newest first. */
final class DetailHistory {

    /** By the day it was recorded; what one import brought in, by the day it was said. */
    private static final Comparator<PublicFact> NEWEST_FIRST = Comparator.comparing(
                    (PublicFact e) -> RecordedDay.of(e.recordedAt()))
            .thenComparing(e -> e.assertedOn() == null ? LocalDate.MIN : e.assertedOn())
            .thenComparing(PublicFact::version)
            .reversed();

    private final Wording w;
    private final Language language;
    private final Facts facts;
    private final Moment moment;
    private final Optional<Map<Long, String>> roles;

    /** @param roles by version, for somebody who is signed in; empty for strangers */
    DetailHistory(Wording w, Language language, Facts facts, Moment moment, Optional<Map<Long, String>> roles) {
        this.w = w;
        this.language = language;
        this.facts = facts;
        this.moment = moment;
        this.roles = roles;
    }

    List<Entry> entries(List<PublicFact> history) {
        return history.stream().sorted(NEWEST_FIRST).map(this::entry).toList();
    }

    private Entry entry(PublicFact e) {
        String clocks = Stream.of(
                        clock("clock.effective", w.date(e.effectiveOn())),
                        clock("clock.asserted", w.date(e.assertedOn())),
                        clock("clock.recorded", w.date(e.recordedAt())),
                        by(e))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
        PublicTurn turn = e.turn();
        return new Entry(
                anchor(e.version()),
                facts.say(e, w),
                facts.turn(e, w),
                turn == null || turn.correctedBy() == null ? null : "#" + anchor(turn.correctedBy()),
                turn == null || turn.corrects() == null ? null : "#" + anchor(turn.corrects()),
                w.text(kind(e)),
                e.correction(),
                clocks,
                e.statement(),
                e.whyWrong(),
                e.reason(),
                w.source(e.sourceTitle(), e.sourceSymbol(), e.sourceParagraph()),
                e.other() == null ? null : named(e.other()),
                differences(e));
    }

    /**
     * Roles alone, and those for people who are signed in: who works here is nobody else's business; that two people
     * stand behind it is.
     */
    private String by(PublicFact e) {
        if (roles.isEmpty()) {
            return Boolean.TRUE.equals(e.twoPeople()) ? w.text("detail.two") : null;
        }
        String role = roles.get().get(e.version());
        return role == null
                ? null
                : w.text(Boolean.TRUE.equals(e.twoPeople()) ? "detail.by.two" : "detail.by", w.role(role));
    }

    private static String kind(PublicFact e) {
        Part part = EventDescriptions.named(e.kind())
                .<Part>map(EventDescription::part)
                .orElse(null);
        if (e.turn() != null && e.turn().nature() == Turn.Nature.REPEAT) {
            return "entry.repeat";
        }
        return e.correction()
                ? "entry.correction"
                : part == Part.SOURCE ? "entry.source" : part == Part.REGISTER ? "entry.record" : "entry.change";
    }

    private static String anchor(long version) {
        return "fact-" + version;
    }

    private Named named(PublicPlace other) {
        String where = w.place(null, other.symbol(), other.paragraph());
        return new Named(Links.recommendation(language, other.id(), moment), where.isEmpty() ? other.id() : where);
    }

    private String clock(String key, String day) {
        return day == null ? null : w.text("clock.line", w.text(key), day);
    }

    private List<Difference> differences(PublicFact e) {
        if (e.after() == null) {
            return List.of();
        }
        return e.after().entrySet().stream()
                .map(field -> new Difference(
                        w.field(field.getKey()),
                        DetailBuilder.joined(
                                e.before() == null ? List.of() : e.before().getOrDefault(field.getKey(), List.of()),
                                value -> w.fieldValue(field.getKey(), value)),
                        DetailBuilder.joined(field.getValue(), value -> w.fieldValue(field.getKey(), value))))
                .toList();
    }
}
