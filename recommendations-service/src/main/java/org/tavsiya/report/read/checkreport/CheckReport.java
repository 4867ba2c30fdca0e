package org.tavsiya.report.read.checkreport;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tavsiya.recommendation.Status;
import org.tavsiya.recommendation.read.open.PublicListItem;
import org.tavsiya.report.BlockKind;
import org.tavsiya.report.ExpectedPart;
import org.tavsiya.report.Paperwork;
import org.tavsiya.report.ReportBody;
import org.tavsiya.report.ReportStage;
import org.tavsiya.report.WordLimit;
import org.tavsiya.report.read.ReportDocument;
import org.tavsiya.report.read.ReportDocument.BlockOfReport;
import org.tavsiya.report.read.ReportDocument.ChapterOfReport;

/**
 * Answers "what speaks against sending it". Looks at nothing but the report and what it is given beside it, so that the same is said
 * while a text is written and when the report is exported.
 */
@Component
public class CheckReport {

    /**
     * @param objections what forbids first, then in the order of the report
     * @param counted words that count towards the limit
     * @param apart words of covers and annexes
     * @param limit null where none is known
     */
    public record Checked(List<Objection> objections, int counted, int apart, WordLimit limit) {

        public boolean forbidden() {
            return objections.stream().anyMatch(o -> o.kind().forbids());
        }

        /** Words that are left; below zero what is too much. Null where no limit is known. */
        public Integer left() {
            return limit == null ? null : limit.words() - counted;
        }
    }

    private final Paperwork paperwork;

    CheckReport(Paperwork paperwork) {
        this.paperwork = paperwork;
    }

    public Checked check(ReportDocument report, KnownToTheRegister known) {
        List<Objection> found = new ArrayList<>();
        ReportLength length = ReportLength.of(report, known.words(), paperwork);
        WordLimit limit = limit(report, known);
        whole(report, known, length, limit, found);
        parts(report, found);
        report.chapters().forEach(c -> chapter(c, known, found));
        report.unplaced().forEach(id -> bound(null, id, known, found));
        found.sort(Comparator.comparing(o -> !o.kind().forbids()));
        return new Checked(List.copyOf(found), length.counted(), length.apart(), limit);
    }

    private WordLimit limit(ReportDocument report, KnownToTheRegister known) {
        return paperwork
                .limit(
                        ReportBody.valueOf(report.body()),
                        ReportStage.valueOf(report.stage()),
                        report.joint(),
                        known.today())
                .orElse(null);
    }

    private static void whole(
            ReportDocument report,
            KnownToTheRegister known,
            ReportLength length,
            WordLimit limit,
            List<Objection> found) {
        if (limit != null && length.counted() > limit.words()) {
            found.add(new Objection(
                    limit.binding() ? CheckKind.TOO_LONG : CheckKind.LONGER_THAN_USUAL,
                    null,
                    null,
                    String.valueOf(length.counted() - limit.words()),
                    String.valueOf(limit.words())));
        }
        if (report.deadline() == null) {
            found.add(new Objection(CheckKind.NO_DEADLINE, null, null, null, null));
        } else if (report.deadline().isBefore(known.today())) {
            found.add(new Objection(
                    CheckKind.DEADLINE_PASSED, null, null, report.deadline().toString(), null));
        }
        if (!report.unplaced().isEmpty()) {
            found.add(new Objection(
                    CheckKind.NOT_PLACED,
                    null,
                    null,
                    String.valueOf(report.unplaced().size()),
                    null));
        }
    }

    private void parts(ReportDocument report, List<Objection> found) {
        for (ExpectedPart part : paperwork.outline(ReportBody.valueOf(report.body()))) {
            Optional<ChapterOfReport> its = report.chapters().stream()
                    .filter(c -> part.id().equals(c.part()))
                    .findFirst();
            if (part.required() && its.isEmpty()) {
                found.add(new Objection(CheckKind.PART_MISSING, null, null, part.id(), null));
            } else if (part.required() && its.get().blocks().isEmpty()) {
                found.add(new Objection(
                        CheckKind.PART_EMPTY, its.get().id(), null, its.get().heading(), null));
            }
        }
    }

    private void chapter(ChapterOfReport chapter, KnownToTheRegister known, List<Objection> found) {
        for (BlockOfReport block : chapter.blocks()) {
            if (block.bound()) {
                bound(chapter.id(), block.id(), known, found);
            } else {
                TextChecks.of(block, known).forEach(found::add);
            }
        }
        boolean speaks = chapter.blocks().stream().anyMatch(BlockOfReport::bound);
        boolean asks = chapter.blocks().stream().anyMatch(b -> b.kind().equals(BlockKind.SUGGESTION.name()));
        if (speaks && !asks && !"previous".equals(chapter.part())) {
            found.add(new Objection(CheckKind.NO_SUGGESTION, chapter.id(), null, chapter.heading(), null));
        }
    }

    private static void bound(String chapterId, String id, KnownToTheRegister known, List<Objection> found) {
        PublicListItem item = known.items().get(id);
        if (item == null) {
            found.add(new Objection(CheckKind.GONE, chapterId, id, null, null));
            return;
        }
        if (Status.NOT_ASSESSED.name().equals(item.status())) {
            found.add(new Objection(CheckKind.NOT_PUBLISHED, chapterId, id, null, null));
        } else if (item.evidence() == null || item.evidence().isEmpty()) {
            found.add(new Objection(CheckKind.STATUS_WITHOUT_EVIDENCE, chapterId, id, null, null));
        }
        String source = item.sources().claim();
        if (item.claim() != null && (source == null || source.isBlank())) {
            found.add(new Objection(CheckKind.CLAIM_WITHOUT_SOURCE, chapterId, id, null, null));
        }
    }
}
