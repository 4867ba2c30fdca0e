package org.tavsiya.web.desk.imports;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.stereotype.Component;
import org.tavsiya.account.Actor;
import org.tavsiya.api.Changes;
import org.tavsiya.imports.ImportBatch;
import org.tavsiya.imports.ImportFilter;
import org.tavsiya.imports.ImportReport;
import org.tavsiya.imports.ImportRuns;
import org.tavsiya.imports.ImportState;
import org.tavsiya.recommendation.RecommendationId;
import org.tavsiya.recommendation.write.importfromsource.IncomingRecord;
import org.tavsiya.recommendation.write.importfromsource.KnownRecords;

/** A typed record enters as an import of one, so that it is told from where it came, and read anew with all others. */
@Component
class TypedRecords {

    private static final int LONGEST_NAME = 200;

    private final ImportRuns runs;
    private final KnownRecords known;
    private final Changes changes;

    TypedRecords(ImportRuns runs, KnownRecords known, Changes changes) {
        this.runs = runs;
        this.known = known;
        this.changes = changes;
    }

    /** The id of the recommendation. The same form sent again is the same import, and brings nothing more. */
    String save(IncomingRecord record, TypedForm form, Actor by) {
        String id = known.look().meet(List.of(record), TypedForm.FORMAT).get(0).recommendationId();
        String runId = RecommendationId.named("typed/" + by.id() + "/" + form.at("key") + "/" + record.recordHash());
        ImportReport run = runs.find(runId).orElseGet(() -> start(runId, record, by));
        if (run.state() == ImportState.RUNNING) {
            runs.take(runId, new ImportBatch(0, 1, bytes(record), 0, List.of(record), List.of()), by);
            runs.complete(runId, by);
        }
        changes.settled(id);
        return id;
    }

    private ImportReport start(String runId, IncomingRecord record, Actor by) {
        String name = record.paragraph() == null ? record.symbol() : record.symbol() + " ¶ " + record.paragraph();
        return runs.start(
                runId,
                TypedForm.FORMAT,
                name.substring(0, Math.min(name.length(), LONGEST_NAME)),
                bytes(record),
                ImportFilter.NONE,
                ImportWork.TOOL,
                by);
    }

    private static long bytes(IncomingRecord record) {
        return record.raw().getBytes(StandardCharsets.UTF_8).length;
    }
}
