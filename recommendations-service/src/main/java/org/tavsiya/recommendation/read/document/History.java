package org.tavsiya.recommendation.read.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.tavsiya.recommendation.events.Stated;

/** Builds one history entry out of the few of its parts that a kind of event has. */
final class History {

    private final long version;
    private final long position;
    private final Instant at;
    private String kind;
    private String role;
    private boolean correction;
    private String subject;
    private String value;
    private String scheme;
    private String statement;
    private String reason;
    private LocalDate effectiveOn;
    private LocalDate assertedOn;
    private String title;
    private String symbol;
    private String paragraph;
    private String url;
    private Map<String, List<String>> before;
    private Map<String, List<String>> after;
    private List<Map<String, String>> evidence;
    private String whyWrong;
    private Boolean twoPeople;
    private Speaker speaker;

    History(long version, long position, Instant at) {
        this.version = version;
        this.position = position;
        this.at = at;
    }

    History of(String what) {
        kind = what;
        return this;
    }

    History value(String what) {
        value = what;
        return this;
    }

    History subject(String id) {
        subject = id;
        return this;
    }

    History correction() {
        correction = true;
        return this;
    }

    History said(Stated e) {
        return said(e.reason(), e.effectiveOn(), e.assertedOn(), e.sourceTitle(), e.byRole());
    }

    private History said(String why, LocalDate effective, LocalDate asserted, String source, String byRole) {
        reason = why;
        effectiveOn = effective;
        assertedOn = asserted;
        title = source;
        role = byRole;
        return this;
    }

    History wrong(String why) {
        whyWrong = why;
        return this;
    }

    /** @param findingId the submission that a second person confirmed, or null */
    History confirmed(String findingId) {
        twoPeople = findingId == null ? null : Boolean.TRUE;
        return this;
    }

    History changes(Map<String, List<String>> old, Map<String, List<String>> now) {
        before = old;
        after = now;
        return this;
    }

    History lane(Lane lane, String byRole) {
        value = lane.value();
        scheme = lane.scheme();
        statement = lane.statement();
        subject = lane.id();
        speaker = lane.speaker();
        symbol = lane.sourceSymbol();
        paragraph = lane.sourceParagraph();
        url = lane.sourceUrl();
        evidence = lane.evidence();
        return said(lane.reason(), lane.effectiveOn(), lane.assertedOn(), lane.sourceTitle(), byRole);
    }

    HistoryEntry done() {
        return new HistoryEntry(
                version,
                position,
                at,
                kind,
                role,
                correction,
                subject,
                value,
                scheme,
                statement,
                reason,
                effectiveOn,
                assertedOn,
                title,
                symbol,
                paragraph,
                url,
                before,
                after,
                evidence,
                whyWrong,
                twoPeople,
                speaker);
    }
}
