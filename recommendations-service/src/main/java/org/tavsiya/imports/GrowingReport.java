package org.tavsiya.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tavsiya.recommendation.write.SourceImport.Outcome;
import org.tavsiya.recommendation.write.SourceImport.Taken;
import org.tavsiya.recommendation.write.importfromsource.IncomingRecord;

/** Adds one batch to an import's report. */
final class GrowingReport {

    private final ImportReport before;
    private final ImportBatch batch;
    private final List<RejectedRecord> refused = new ArrayList<>();
    private final Map<String, Long> oddities;
    private long added;
    private long changed;
    private long unchanged;
    private long repeated;

    GrowingReport(ImportReport before, ImportBatch batch) {
        this.before = before;
        this.batch = batch;
        this.oddities = new TreeMap<>(before.oddities());
    }

    void count(Taken taken) {
        switch (taken.outcome()) {
            case ADDED -> added++;
            case CHANGED -> changed++;
            case UNCHANGED -> unchanged++;
            case REPEATED -> repeated++;
            case CONTRADICTED ->
                refuse(
                        taken,
                        "REPEATED_DIFFERENTLY",
                        "This id stood in the file before with another content; the first one was taken.");
            case BEYOND_LIMITS -> refuse(taken, "BEYOND_LIMITS", taken.problem());
        }
        if (taken.record() == null) {
            return;
        }
        if (taken.outcome() == Outcome.ADDED
                || taken.outcome() == Outcome.CHANGED
                || taken.outcome() == Outcome.UNCHANGED) {
            taken.record().oddities().forEach(oddity -> oddities.merge(oddity, 1L, Long::sum));
        }
    }

    private void refuse(Taken taken, String code, String reason) {
        IncomingRecord record = taken.record();
        refused.add(new RejectedRecord(
                null,
                record == null ? null : record.annotationId(),
                code,
                reason,
                record == null ? null : record.raw()));
    }

    List<RejectedRecord> rejected() {
        List<RejectedRecord> all = new ArrayList<>(batch.rejected());
        all.addAll(refused);
        return all;
    }

    ImportReport after() {
        return new ImportReport(
                before.runId(),
                before.state(),
                before.format(),
                before.fileName(),
                before.fileBytes(),
                before.filter(),
                before.tool(),
                before.startedAt(),
                null,
                before.nextBatch() + 1,
                batch.bytesRead(),
                before.read() + batch.recordsRead(),
                before.filteredOut() + batch.filteredOut(),
                before.added() + added,
                before.changed() + changed,
                before.unchanged() + unchanged,
                before.repeated() + repeated,
                before.rejected() + rejected().size(),
                oddities);
    }
}
