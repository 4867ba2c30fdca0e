package org.tavsiya.report.read;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tavsiya.report.BlockKind;
import org.tavsiya.report.ReportContents;
import org.tavsiya.report.ReportContents.Written;
import org.tavsiya.report.events.ReportClosed;
import org.tavsiya.report.events.ReportDescribed;
import org.tavsiya.report.events.ReportEvent;
import org.tavsiya.report.events.ReportExported;
import org.tavsiya.report.events.ReportOpened;
import org.tavsiya.report.events.ReportRefreshed;
import org.tavsiya.report.events.ReportRemoved;
import org.tavsiya.report.events.ReportReopened;
import org.tavsiya.report.events.ReportRestored;
import org.tavsiya.report.events.TextRewritten;
import org.tavsiya.report.events.TextWritten;
import org.tavsiya.report.read.ReportDocument.ActOfReport;
import org.tavsiya.report.read.ReportDocument.BlockOfReport;
import org.tavsiya.report.read.ReportDocument.ChapterOfReport;
import org.tavsiya.report.read.ReportDocument.ExportOfReport;

/** A report while its events are copied, one after the other. */
final class ReportCopy {

    private record Hand(String by, Instant at) {}

    private final ReportContents contents = new ReportContents();
    private final Map<String, Hand> hands = new HashMap<>();
    private final List<ExportOfReport> exports = new ArrayList<>();
    private final RemarksCopy remarks = new RemarksCopy();
    private ReportOpened opened;
    private String title;
    private String language;
    private LocalDate deadline;
    private boolean joint;
    private LocalDate asOf;
    private long dataVersion;
    private Instant openedAt;
    private Instant pinnedAt;
    private Hand last;
    private ActOfReport closed;
    private ActOfReport takenAway;
    private long version = -1;

    void take(ReportEvent event, long sequence, Instant at) {
        version = sequence;
        if (remarks.take(event, at)) {
            return; // Nothing of the report changes by them.
        }
        last = new Hand(event.by(), at);
        contents.take(event);
        if (event instanceof ReportOpened e) {
            opened = e;
            openedAt = at;
            described(e.title(), e.language(), e.deadline(), e.joint());
            pinned(e.asOf(), e.dataVersion(), at);
        } else if (event instanceof ReportDescribed e) {
            described(e.title(), e.language(), e.deadline(), e.joint());
        } else if (event instanceof ReportRefreshed e) {
            pinned(e.asOf(), e.dataVersion(), at);
        } else if (event instanceof ReportExported e) {
            exports.add(new ExportOfReport(
                    e.format(), e.asOf(), e.dataVersion(), e.checkCode(), e.sha256(), e.objections(), e.by(), at));
        } else if (event instanceof ReportClosed) {
            closed = new ActOfReport(event.by(), at);
        } else if (event instanceof ReportReopened) {
            closed = null;
        } else if (event instanceof ReportRemoved) {
            takenAway = new ActOfReport(event.by(), at);
        } else if (event instanceof ReportRestored) {
            takenAway = null;
        } else if (event instanceof TextWritten e) {
            hands.put(e.blockId(), last);
        } else if (event instanceof TextRewritten e) {
            hands.put(e.blockId(), last);
        }
    }

    private void described(String itsTitle, String its, LocalDate until, boolean together) {
        title = itsTitle;
        language = its;
        deadline = until;
        joint = together;
    }

    private void pinned(LocalDate day, long position, Instant at) {
        asOf = day;
        dataVersion = position;
        pinnedAt = at;
    }

    /** Null where nothing was taken. */
    ReportDocument document() {
        return opened == null
                ? null
                : new ReportDocument(
                        opened.reportId(),
                        version,
                        title,
                        opened.body(),
                        opened.stage(),
                        opened.country(),
                        language,
                        deadline,
                        joint,
                        asOf,
                        dataVersion,
                        openedAt,
                        opened.by(),
                        pinnedAt,
                        last.at(),
                        last.by(),
                        closed,
                        takenAway,
                        contents.chapters().stream().map(this::chapter).toList(),
                        contents.blocks(null),
                        contents.texts().stream()
                                .filter(t -> !t.standing())
                                .map(this::text)
                                .toList(),
                        List.copyOf(exports),
                        remarks.all());
    }

    private ChapterOfReport chapter(ReportContents.Chapter c) {
        List<BlockOfReport> blocks = contents.blocks(c.id()).stream()
                .map(id -> contents.text(id)
                        .map(this::text)
                        .orElseGet(() ->
                                new BlockOfReport(id, BlockKind.RECOMMENDATION.name(), c.id(), null, 0, null, null)))
                .toList();
        return new ChapterOfReport(c.id(), c.part(), c.heading(), blocks);
    }

    private BlockOfReport text(Written t) {
        Hand hand = hands.get(t.id());
        return new BlockOfReport(t.id(), t.kind().name(), t.chapterId(), t.text(), t.version(), hand.by(), hand.at());
    }
}
