package org.tavsiya.web.desk.reports;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tavsiya.recommendation.read.open.PublicListItem;
import org.tavsiya.report.Paperwork;
import org.tavsiya.report.ReportBody;
import org.tavsiya.report.read.ReportDocument;
import org.tavsiya.report.read.checkreport.CheckKind;
import org.tavsiya.report.read.checkreport.Objection;
import org.tavsiya.web.site.Wording;

/** Words what checks found, each with the place where it is mended. */
@Component
class ObjectionLines {

    /** @param href null where nothing on the page mends it */
    record Line(String text, String href) {}

    /** All of one kind. */
    record Group(CheckKind kind, List<Line> lines) {}

    private final Paperwork paperwork;

    ObjectionLines(Paperwork paperwork) {
        this.paperwork = paperwork;
    }

    List<Group> of(ReportDocument report, List<Objection> objections, Map<String, PublicListItem> items, Wording w) {
        Map<CheckKind, List<Line>> groups = new EnumMap<>(CheckKind.class);
        objections.forEach(o -> groups.computeIfAbsent(o.kind(), kind -> new ArrayList<>())
                .add(new Line(text(report, o, items, w), href(report, o, w))));
        return groups.entrySet().stream()
                .map(g -> new Group(g.getKey(), g.getValue()))
                .toList();
    }

    private String text(ReportDocument report, Objection o, Map<String, PublicListItem> items, Wording w) {
        return switch (o.kind()) {
            case PERSONAL -> w.text("desk.personal." + o.detail(), o.words());
            case TOO_LONG, LONGER_THAN_USUAL ->
                w.text(
                        "desk.report.check.words",
                        w.number(Long.parseLong(o.words())),
                        w.number(Long.parseLong(o.detail())));
            case DEADLINE_PASSED -> w.date(o.words());
            case NO_DEADLINE -> w.text("desk.report.check.set-deadline");
            case PART_MISSING ->
                paperwork
                        .part(ReportBody.valueOf(report.body()), o.words())
                        .map(p -> p.heading().in(w.locale()))
                        .orElse(o.words());
            case NOT_PLACED -> w.text("desk.report.unplaced.count", Long.parseLong(o.words()));
            case PART_EMPTY, NO_SUGGESTION, SYMBOL_UNKNOWN, LINK_TO_HERE, LINK_NOWHERE, INTERNAL_EVIDENCE -> o.words();
            case GONE, NOT_PUBLISHED, CLAIM_WITHOUT_SOURCE, STATUS_WITHOUT_EVIDENCE ->
                place(items.get(o.blockId()), o, w);
        };
    }

    static String place(PublicListItem item, Objection o, Wording w) {
        return item == null || item.symbol() == null
                ? o.blockId()
                : w.place(item.body(), item.symbol(), item.paragraph());
    }

    private static String href(ReportDocument report, Objection o, Wording w) {
        String page = "/" + w.locale().getLanguage() + "/desk/reports/" + report.id();
        if (o.blockId() != null) {
            return page + "?chapter=" + (o.chapterId() == null ? ReportForms.NONE : o.chapterId()) + "#b-"
                    + o.blockId();
        }
        return switch (o.kind()) {
            case NOT_PLACED -> page + "?chapter=" + ReportForms.NONE;
            case NO_DEADLINE, DEADLINE_PASSED -> page + "#description";
            case PART_MISSING -> page + "#chapter";
            default -> o.chapterId() == null ? null : page + "?chapter=" + o.chapterId();
        };
    }
}
