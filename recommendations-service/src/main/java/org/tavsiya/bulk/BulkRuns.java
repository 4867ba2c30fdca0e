package org.tavsiya.bulk;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Service;
import org.tavsiya.account.Actor;
import org.tavsiya.eventlog.DatabaseFailures;

/**
 * Says one thing of many recommendations: a preview first, which records nothing, then a run that does what the preview showed, and no
 * more. Refuses with {@link org.tavsiya.rules.RuleBroken}; an unknown run is {@link UnknownBulkRun}.
 */
@Service
public class BulkRuns {

    private static final Duration FORGOTTEN = Duration.ofDays(7);

    private final CommandGateway commands;
    private final BulkTable table;
    private final BulkMaking making;
    private final BulkWorker worker;
    private final Clock clock;

    BulkRuns(CommandGateway commands, BulkTable table, BulkMaking making, BulkWorker worker, Clock clock) {
        this.commands = commands;
        this.table = table;
        this.making = making;
        this.worker = worker;
        this.clock = clock;
    }

    /**
     * Begins the preview. Refuses what is wrong whichever recommendation it is about; what only some refuse, the preview shows.
     *
     * @param runId the same for the same request sent again
     * @param ids in the order in which they are gone through
     */
    public BulkRun open(
            String runId, String kind, Map<String, String> asked, BulkSelection selection, List<String> ids, Actor by) {
        if (!making.knows(kind)) {
            throw new IllegalArgumentException("There is nothing called " + kind + " that can be said of many.");
        }
        table.neverBegun(clock.instant().minus(FORGOTTEN)).forEach(old -> table.delete(old));
        return carried(once(runId, new BulkCommands.Open(runId, kind, asked, selection, ids, by)));
    }

    /** Does what the preview showed. */
    public BulkRun start(String runId, Actor by) {
        return carried(commands.sendAndWait(new BulkCommands.Start(runId, by)));
    }

    /** Stops between two transactions; a preview that was never begun is thrown away. */
    public void cancel(String runId, Actor by) {
        commands.sendAndWait(new BulkCommands.Cancel(runId, by));
    }

    /**
     * Begins the preview of taking back what a run did; started, it is done as any other run.
     *
     * @param asked what is said about taking it back: the reason
     */
    public BulkRun takeBack(String runId, String undoes, Map<String, String> asked, Actor by) {
        return carried(once(runId, new BulkCommands.TakeBack(runId, undoes, asked, by)));
    }

    /** The same request may have come twice at one moment: then the other one made the run. */
    private BulkRun once(String runId, Object command) {
        try {
            return commands.sendAndWait(command);
        } catch (RuntimeException failure) {
            if (DatabaseFailures.duplicateKey(failure)) {
                return find(runId).orElseThrow(() -> failure);
            }
            throw failure;
        }
    }

    private BulkRun carried(BulkRun run) {
        if (run.state().moving()) {
            worker.carry(run.id());
        }
        return run;
    }

    public Optional<BulkRun> find(String runId) {
        return table.find(runId);
    }

    public BulkRun get(String runId) {
        return find(runId).orElseThrow(() -> new UnknownBulkRun(runId));
    }

    public List<BulkRun> newest(int offset, int limit) {
        return table.newest(offset, limit);
    }

    public int count() {
        return table.count();
    }

    /** The run that takes this one back, if one was begun. */
    public Optional<BulkRun> undoing(String runId) {
        return table.undoing(runId).stream()
                .filter(run -> run.startedAt() != null)
                .reduce((first, second) -> second);
    }

    public BulkCounts counts(BulkRun run) {
        return table.counts(run);
    }

    public List<BulkItem> foreseen(String runId, Foreseen what, int offset, int most) {
        return table.foreseen(runId, what, offset, most);
    }

    public List<BulkItem> came(String runId, Came what, int offset, int most) {
        return table.came(runId, what, offset, most);
    }

    /** Whether it should go on and no copy has said for a while that it carries it: shown as broken off until one takes it up. */
    public boolean brokenOff(BulkRun run) {
        return run.state().moving()
                && run.leasedUntil() != null
                && run.leasedUntil().isBefore(clock.instant());
    }
}
