package org.tavsiya.imports;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import org.tavsiya.imports.ImportCommands.End;
import org.tavsiya.imports.ImportCommands.MarkRemoved;
import org.tavsiya.imports.ImportCommands.Resume;
import org.tavsiya.imports.ImportCommands.Start;
import org.tavsiya.imports.ImportCommands.Take;
import org.tavsiya.imports.events.ImportCancelled;
import org.tavsiya.imports.events.ImportCompleted;
import org.tavsiya.imports.events.ImportEvent;
import org.tavsiya.imports.events.ImportStarted;
import org.tavsiya.recommendation.write.SourceImport;
import org.tavsiya.recommendation.write.importfromsource.ImportRecommendation;
import org.tavsiya.rules.Rule;

/** Handles what is asked of an import, each in one transaction with the events it causes. */
@Component
class ImportHandling {

    private final ImportRunTable table;
    private final SourceImport register;
    private final Repository<ImportRun> runs;
    /** Ids met unchanged, for runs in progress; 267,000 of them take some 20 MB. Lost on a restart, where only a contradicting repeat could slip through as a change. */
    private final Map<String, Set<UUID>> seenUnchanged = new ConcurrentHashMap<>();

    ImportHandling(ImportRunTable table, SourceImport register, Repository<ImportRun> runs) {
        this.table = table;
        this.register = register;
        this.runs = runs;
    }

    @CommandHandler
    ImportReport handle(Start c) throws Exception {
        boolean demonstration = ImportCommands.DEMONSTRATION.equals(c.format());
        Rule.check(new NoDemonstrationBeside(!table.inState(ImportCommands.DEMONSTRATION, ImportState.COMPLETED).isEmpty(), demonstration));
        ImportReport report = new ImportReport(c.runId(), ImportState.RUNNING, c.format(), c.fileName(), c.fileBytes(), c.filter(), c.tool(),
                c.at(), null, 0, 0, 0, 0, 0, 0, 0, 0, 0, Map.of());
        table.insert(report, c.by().id());
        runs.newInstance(() -> new ImportRun(new ImportStarted(c.runId(), c.format(), c.fileName(), c.fileBytes(), c.filter().countries(),
                c.filter().bodies(), c.filter().fromYear(), c.filter().toYear(), c.tool(), c.by().id())));
        return report;
    }

    @CommandHandler
    ImportReport handle(Take c) {
        ImportReport before = lock(c.runId());
        if (c.batch().number() < before.nextBatch()) {
            return before;
        }
        Rule.check(new BatchesInOrder(before.nextBatch(), c.batch().number()), new ImportIsRunning(before.state()));
        boolean demonstration = ImportCommands.DEMONSTRATION.equals(before.format());
        var commands = c.batch().records().stream()
                .map(record -> new ImportRecommendation(record, c.runId(), before.format(), demonstration, c.by().id())).toList();
        var outcomes = register.take(commands, seenUnchanged.computeIfAbsent(c.runId(), id -> ConcurrentHashMap.newKeySet()));
        Tally tally = new Tally(before, c.batch());
        for (int i = 0; i < commands.size(); i++) {
            tally.count(commands.get(i), outcomes.get(i));
        }
        table.addRejected(c.runId(), before.rejected(), tally.rejected());
        ImportReport after = tally.after();
        table.update(after);
        return after;
    }

    @CommandHandler
    ImportReport handle(End c) {
        ImportReport before = lock(c.runId());
        if (before.state() == c.state()) {
            return before;
        }
        Rule.check(new ImportIsRunning(before.state()));
        ImportReport after = withState(before, c.state(), c.at());
        table.update(after);
        seenUnchanged.remove(c.runId());
        runs.load(c.runId()).execute(run -> run.happen(ended(after, c.by().id())));
        return after;
    }

    @CommandHandler
    ImportReport handle(Resume c) {
        ImportReport before = lock(c.runId());
        Rule.check(new OnlyUnfinishedIsResumed(before.state()));
        ImportReport after = withState(before, ImportState.RUNNING, null);
        table.update(after);
        return after;
    }

    @CommandHandler
    ImportReport handle(MarkRemoved c) {
        ImportReport after = withState(lock(c.runId()), ImportState.REMOVED, c.at());
        table.update(after);
        return after;
    }

    private ImportReport lock(String runId) {
        return table.lock(runId).orElseThrow(() -> new UnknownImport(runId));
    }

    private ImportEvent ended(ImportReport r, String by) {
        Map<String, Long> reasons = new TreeMap<>(table.rejectedByReason(r.runId()));
        return r.state() == ImportState.COMPLETED
                ? new ImportCompleted(r.runId(), r.read(), r.filteredOut(), r.added(), r.changed(), r.unchanged(), r.repeated(), r.rejected(), reasons, r.oddities(), by)
                : new ImportCancelled(r.runId(), r.read(), r.filteredOut(), r.added(), r.changed(), r.unchanged(), r.repeated(), r.rejected(), reasons, r.oddities(), by);
    }

    private static ImportReport withState(ImportReport r, ImportState state, Instant endedAt) {
        return new ImportReport(r.runId(), state, r.format(), r.fileName(), r.fileBytes(), r.filter(), r.tool(), r.startedAt(), endedAt,
                r.nextBatch(), r.bytesRead(), r.read(), r.filteredOut(), r.added(), r.changed(), r.unchanged(), r.repeated(), r.rejected(), r.oddities());
    }
}
