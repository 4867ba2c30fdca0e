package org.tavsiya.imports;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import org.tavsiya.imports.ImportCommands.End;
import org.tavsiya.imports.ImportCommands.MarkRemoved;
import org.tavsiya.imports.ImportCommands.Resume;
import org.tavsiya.imports.ImportCommands.Start;
import org.tavsiya.imports.ImportCommands.Take;
import org.tavsiya.imports.RegisterContent.Kind;
import org.tavsiya.imports.events.ImportCancelled;
import org.tavsiya.imports.events.ImportCompleted;
import org.tavsiya.imports.events.ImportEvent;
import org.tavsiya.imports.events.ImportRemoved;
import org.tavsiya.imports.events.ImportResumed;
import org.tavsiya.imports.events.ImportStarted;
import org.tavsiya.recommendation.write.SourceImport;
import org.tavsiya.recommendation.write.SourceImport.Origin;
import org.tavsiya.recommendation.write.SourceImport.Taken;
import org.tavsiya.rules.Rule;

/** Handles what is asked of an import, each in one transaction with the events it causes. */
@Component
class ImportHandling {

    private final ImportRunTable table;
    private final SourceImport register;
    private final RegisterContent content;
    private final Repository<ImportRun> runs;
    private final Clock clock;
    /**
     * Ids met unchanged, for runs in progress; 267,000 of them take some 20 MB. Lost on a restart, where only a
     * contradicting repeat could slip through as a change.
     */
    private final Map<String, Set<UUID>> metUnchanged = new ConcurrentHashMap<>();

    ImportHandling(
            ImportRunTable table,
            SourceImport register,
            RegisterContent content,
            Repository<ImportRun> runs,
            Clock clock) {
        this.table = table;
        this.register = register;
        this.content = content;
        this.runs = runs;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    @CommandHandler
    ImportReport handle(Start c) throws Exception {
        boolean demonstration = demonstration(c.format());
        Rule.check(new NoDemonstrationBeside(content.lock() == Kind.DEMONSTRATION, demonstration));
        ImportReport report = new ImportReport(
                c.runId(),
                ImportState.RUNNING,
                c.format(),
                c.fileName(),
                c.fileBytes(),
                c.filter(),
                c.tool(),
                c.at(),
                null,
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                Map.of());
        table.insert(report, c.by().id());
        runs.newInstance(() -> new ImportRun(new ImportStarted(
                c.runId(),
                c.format(),
                c.fileName(),
                c.fileBytes(),
                c.filter().countries(),
                c.filter().bodies(),
                c.filter().fromYear(),
                c.filter().toYear(),
                c.tool(),
                c.by().id())));
        return report;
    }

    private static boolean demonstration(String format) {
        return ImportCommands.DEMONSTRATION.equals(format);
    }

    @CommandHandler
    ImportReport handle(Take c) {
        ImportReport before = lock(c.runId());
        if (c.batch().number() < before.nextBatch()) {
            return before;
        }
        boolean demonstration = demonstration(before.format());
        Kind kind = content.lock();
        Rule.check(
                new BatchesInOrder(before.nextBatch(), c.batch().number()),
                new ImportIsRunning(before.state()),
                new NoDemonstrationBeside(kind == Kind.DEMONSTRATION, demonstration));
        if (kind == Kind.EMPTY && !c.batch().records().isEmpty()) {
            content.becomes(demonstration ? Kind.DEMONSTRATION : Kind.REAL);
        }
        GrowingReport tally = new GrowingReport(before, c.batch());
        take(c, new Origin(c.runId(), before.format(), demonstration, c.by().id()))
                .forEach(tally::count);
        table.addRejected(c.runId(), before.rejected(), tally.rejected());
        ImportReport after = tally.after();
        table.update(after);
        return after;
    }

    /** What a batch met is remembered once it is in the log: one that was rolled back comes again, and would otherwise repeat itself. */
    private List<Taken> take(Take c, Origin origin) {
        Set<UUID> before = metUnchanged.getOrDefault(c.runId(), Set.of());
        Set<UUID> now = new HashSet<>();
        List<Taken> taken = register.take(c.batch().records(), origin, before::contains, now);
        CurrentUnitOfWork.get()
                .afterCommit(done -> metUnchanged
                        .computeIfAbsent(c.runId(), id -> ConcurrentHashMap.newKeySet())
                        .addAll(now));
        return taken;
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
        CurrentUnitOfWork.get().afterCommit(done -> metUnchanged.remove(c.runId()));
        happen(ended(after, c.by().id()));
        return after;
    }

    @CommandHandler
    ImportReport handle(Resume c) {
        ImportReport before = lock(c.runId());
        Rule.check(new OnlyUnfinishedIsResumed(before.state()));
        if (before.state() == ImportState.RUNNING) {
            return before;
        }
        ImportReport after = withState(before, ImportState.RUNNING, null);
        table.update(after);
        happen(new ImportResumed(c.runId(), after.nextBatch(), c.by().id()));
        return after;
    }

    @CommandHandler
    ImportReport handle(MarkRemoved c) {
        ImportReport after = withState(lock(c.runId()), ImportState.REMOVED, c.at());
        table.update(after);
        content.lock();
        content.becomes(Kind.EMPTY);
        happen(new ImportRemoved(c.runId(), c.by().id()));
        return after;
    }

    private void happen(ImportEvent event) {
        runs.load(event.runId()).execute(run -> run.happen(event));
    }

    private ImportReport lock(String runId) {
        return table.lock(runId).orElseThrow(() -> new UnknownImport(runId));
    }

    private ImportEvent ended(ImportReport r, String by) {
        Map<String, Long> reasons = new TreeMap<>(table.rejectedByReason(r.runId()));
        return r.state() == ImportState.COMPLETED
                ? new ImportCompleted(
                        r.runId(),
                        r.read(),
                        r.filteredOut(),
                        r.added(),
                        r.changed(),
                        r.unchanged(),
                        r.repeated(),
                        r.rejected(),
                        reasons,
                        r.oddities(),
                        by)
                : new ImportCancelled(
                        r.runId(),
                        r.read(),
                        r.filteredOut(),
                        r.added(),
                        r.changed(),
                        r.unchanged(),
                        r.repeated(),
                        r.rejected(),
                        reasons,
                        r.oddities(),
                        by);
    }

    private static ImportReport withState(ImportReport r, ImportState state, Instant endedAt) {
        return new ImportReport(
                r.runId(),
                state,
                r.format(),
                r.fileName(),
                r.fileBytes(),
                r.filter(),
                r.tool(),
                r.startedAt(),
                endedAt,
                r.nextBatch(),
                r.bytesRead(),
                r.read(),
                r.filteredOut(),
                r.added(),
                r.changed(),
                r.unchanged(),
                r.repeated(),
                r.rejected(),
                r.oddities());
    }
}
