package org.tavsiya.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.tavsiya.account.Actor;
import org.tavsiya.recommendation.write.SourceImport;
import org.tavsiya.recommendation.write.importfromsource.ImportRecommendation;
import org.tavsiya.recommendation.write.importfromsource.IncomingRecord;
import org.tavsiya.recommendation.write.importfromsource.RecordLimits;
import org.tavsiya.recommendation.write.importfromsource.SourceRecords;
import org.tavsiya.recommendation.write.importfromsource.SourceRecords.Outdated;
import org.tavsiya.rules.Rule;

/** Cleans the next raw records anew, in one transaction with the events that it causes. */
@Component
class RecleanHandling {

    record Next(String runId, Actor by) {}

    private static final int AT_ONCE = 200;

    private final ImportRunTable table;
    private final ImportHandling handling;
    private final RegisterContent content;
    private final SourceImport register;
    private final SourceRecords sources;
    private final ObjectProvider<RecordCleaner> cleaner;

    RecleanHandling(
            ImportRunTable table,
            ImportHandling handling,
            RegisterContent content,
            SourceImport register,
            SourceRecords sources,
            ObjectProvider<RecordCleaner> cleaner) {
        this.table = table;
        this.handling = handling;
        this.content = content;
        this.register = register;
        this.sources = sources;
        this.cleaner = cleaner;
    }

    @CommandHandler
    ImportReport handle(Next c) {
        ImportReport before = table.lock(c.runId()).orElseThrow(() -> new UnknownImport(c.runId()));
        if (before.state() != ImportState.RUNNING) {
            return before;
        }
        RecordCleaner present = cleaner.getIfAvailable();
        Rule.check(new ThisCopyCanClean(present != null));
        content.lock();
        // Whoever is done carries the present version, so the next ones are always the first that do not.
        List<Outdated> next = sources.outdated(present.version(), "", AT_ONCE);
        if (next.isEmpty()) {
            return handling.handle(new ImportCommands.End(c.runId(), ImportState.COMPLETED, handling.now(), c.by()));
        }
        ImportReport after = cleaned(before, next, present, c.by());
        sources.cleanedBy(present.version(), next);
        table.update(after);
        return after;
    }

    private ImportReport cleaned(ImportReport before, List<Outdated> next, RecordCleaner present, Actor by) {
        GrowingReport tally =
                new GrowingReport(before, new ImportBatch(before.nextBatch(), next.size(), 0, 0, List.of(), List.of()));
        for (Outdated raw : next) {
            Optional<IncomingRecord> record = present.clean(raw.format(), raw.raw());
            Optional<String> problem = record.flatMap(RecordLimits::problem);
            if (problem.isPresent()) {
                tally.count(new SourceImport.Taken(record.get(), SourceImport.Outcome.BEYOND_LIMITS, problem.get()));
            } else {
                boolean changed = record.isPresent() && register.reviseFields(revision(raw, record.get(), before, by));
                tally.count(new SourceImport.Taken(
                        record.orElse(null),
                        changed ? SourceImport.Outcome.CHANGED : SourceImport.Outcome.UNCHANGED,
                        null));
            }
        }
        table.addRejected(before.runId(), before.rejected(), new ArrayList<>(tally.rejected()));
        return tally.after();
    }

    /** Under the id and the part that the register gave it: a mended reader of paragraphs must not make another recommendation of it. */
    private static ImportRecommendation revision(Outdated raw, IncomingRecord record, ImportReport run, Actor by) {
        return new ImportRecommendation(
                raw.recommendationId(),
                record.part(),
                record.oddities(),
                record,
                run.runId(),
                raw.format(),
                false,
                by.id());
    }
}
