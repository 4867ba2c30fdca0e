package org.tavsiya.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tavsiya.recommendation.write.SourceImport.Outcome;
import org.tavsiya.recommendation.write.importfromsource.ImportRecommendation;

/** Adds one batch to an import's report. */
final class Tally {

    private final ImportReport before;
    private final ImportBatch batch;
    private final List<RejectedRecord> contradicted = new ArrayList<>();
    private final Map<String, Long> oddities;
    private long added;
    private long changed;
    private long unchanged;
    private long repeated;

    Tally(ImportReport before, ImportBatch batch) {
        this.before = before;
        this.batch = batch;
        this.oddities = new TreeMap<>(before.oddities());
    }

    void count(ImportRecommendation command, Outcome outcome) {
        switch (outcome) {
            case ADDED -> added++;
            case CHANGED -> changed++;
            case UNCHANGED -> unchanged++;
            case REPEATED -> repeated++;
            case CONTRADICTED -> contradicted.add(contradiction(command));
        }
        if (outcome != Outcome.REPEATED && outcome != Outcome.CONTRADICTED) {
            command.record().oddities().forEach(oddity -> oddities.merge(oddity, 1L, Long::sum));
        }
    }

    private static RejectedRecord contradiction(ImportRecommendation command) {
        return new RejectedRecord(null, command.record().annotationId(), "REPEATED_DIFFERENTLY",
                "This id stood in the file before with another content; the first one was taken.", command.record().raw());
    }

    List<RejectedRecord> rejected() {
        List<RejectedRecord> all = new ArrayList<>(batch.rejected());
        all.addAll(contradicted);
        return all;
    }

    ImportReport after() {
        return new ImportReport(before.runId(), before.state(), before.format(), before.fileName(), before.fileBytes(), before.filter(),
                before.tool(), before.startedAt(), null, before.nextBatch() + 1, batch.bytesRead(),
                before.read() + batch.recordsRead(), before.filteredOut() + batch.filteredOut(), before.added() + added,
                before.changed() + changed, before.unchanged() + unchanged, before.repeated() + repeated,
                before.rejected() + rejected().size(), oddities);
    }
}
