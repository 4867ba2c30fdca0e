package org.tavsiya.imports;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Service;
import org.tavsiya.account.Actor;

/**
 * Imports of whole files, batch by batch. Every method that changes something is one transaction; what it answers is on disk.
 * Refuses with {@link org.tavsiya.rules.RuleBroken}; an unknown run is {@link UnknownImport}.
 */
@Service
public class ImportRuns {

    private final CommandGateway commands;
    private final ImportRunTable table;
    private final Clock clock;

    ImportRuns(CommandGateway commands, ImportRunTable table, Clock clock) {
        this.commands = commands;
        this.table = table;
        this.clock = clock;
    }

    public ImportReport start(
            String format, String fileName, long fileBytes, ImportFilter filter, String tool, Actor by) {
        return start(UUID.randomUUID().toString(), format, fileName, fileBytes, filter, tool, by);
    }

    /** @param runId chosen by whoever keeps the file, so that file and run find each other again after a restart */
    public ImportReport start(
            String runId, String format, String fileName, long fileBytes, ImportFilter filter, String tool, Actor by) {
        return commands.sendAndWait(new ImportCommands.Start(
                runId, plain(format), plain(fileName), fileBytes, filter, plain(tool), clock.instant(), by));
    }

    /** PostgreSQL holds no U+0000, and no name needs one. */
    private static String plain(String text) {
        return text.replace("\u0000", "");
    }

    public ImportReport take(String runId, ImportBatch batch, Actor by) {
        return commands.sendAndWait(new ImportCommands.Take(runId, batch, by));
    }

    public ImportReport complete(String runId, Actor by) {
        return commands.sendAndWait(new ImportCommands.End(runId, ImportState.COMPLETED, clock.instant(), by));
    }

    /** What was taken stays; the import can be resumed. */
    public ImportReport cancel(String runId, Actor by) {
        return commands.sendAndWait(new ImportCommands.End(runId, ImportState.CANCELLED, clock.instant(), by));
    }

    /** The demonstration set of this run was taken out of the register. */
    public ImportReport removed(String runId, Actor by) {
        return commands.sendAndWait(new ImportCommands.MarkRemoved(runId, clock.instant(), by));
    }

    public ImportReport resume(String runId, Actor by) {
        return commands.sendAndWait(new ImportCommands.Resume(runId, by));
    }

    public Optional<ImportReport> find(String runId) {
        return table.find(runId);
    }

    public ImportReport get(String runId) {
        return find(runId).orElseThrow(() -> new UnknownImport(runId));
    }

    public List<ImportReport> newest(int limit) {
        return table.newest(limit);
    }

    public List<RejectedRecord> rejected(String runId) {
        get(runId);
        return table.rejected(runId);
    }

    /** The run of this format that has not ended, if any. */
    Optional<ImportReport> running(String format) {
        return table.inState(format, ImportState.RUNNING).stream().findFirst();
    }

    /** The demonstration set that is in the register now, if any. */
    public Optional<ImportReport> demonstration() {
        return table.inState(ImportCommands.DEMONSTRATION, ImportState.COMPLETED).stream()
                .findFirst();
    }
}
