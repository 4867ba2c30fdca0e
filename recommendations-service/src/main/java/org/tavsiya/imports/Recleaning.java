package org.tavsiya.imports;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Service;
import org.tavsiya.account.Actor;
import org.tavsiya.rules.Rule;

/**
 * Cleans anew what lies in the register: the kept raw records pass through the present cleaner, and what reads differently becomes an
 * event, as on a re-import. It is a run like any other, with a report; one that was broken off goes on after the next start.
 */
@Service
public class Recleaning implements SmartLifecycle {

    /** The format under which a cleaning stands among the imports. */
    public static final String FORMAT = "recleaning";

    private static final Logger LOG = LoggerFactory.getLogger(Recleaning.class);
    private static final Duration PAUSE = Duration.ofSeconds(30);

    private final ImportRuns runs;
    private final CommandGateway commands;
    private final Optional<RecordCleaner> cleaner;
    private final LongWork work = new LongWork("recleaning");
    private final Set<String> carried = ConcurrentHashMap.newKeySet();

    Recleaning(ImportRuns runs, CommandGateway commands, ObjectProvider<RecordCleaner> cleaner) {
        this.runs = runs;
        this.commands = commands;
        this.cleaner = Optional.ofNullable(cleaner.getIfAvailable());
    }

    /** Begins, or answers with the one that runs already; one that was resumed elsewhere goes on here. */
    public synchronized ImportReport start(Actor by) {
        Rule.check(new ThisCopyCanClean(cleaner.isPresent()));
        Optional<ImportReport> running = runs.running(FORMAT);
        if (running.isPresent()) {
            goOn(running.get().runId(), by);
            return running.get();
        }
        ImportReport report = runs.start(
                FORMAT, "source_record", 0, ImportFilter.NONE, cleaner.get().version(), by);
        goOn(report.runId(), by);
        return report;
    }

    private void goOn(String runId, Actor by) {
        if (carried.add(runId)) {
            work.then(() -> carry(runId, by));
        }
    }

    private void carry(String runId, Actor by) {
        try {
            ImportReport report = runs.get(runId);
            while (!work.stopping() && report.state() == ImportState.RUNNING) {
                report = commands.sendAndWait(new RecleanHandling.Next(runId, by));
            }
            carried.remove(runId);
        } catch (RuntimeException away) {
            LOG.warn("Cleaning anew ({}) pauses for {} s", runId, PAUSE.toSeconds(), away);
            work.after(PAUSE, () -> carry(runId, by));
        }
    }

    @Override
    public void start() {
        carried.clear();
        work.start();
        if (cleaner.isPresent()) {
            runs.running(FORMAT).ifPresent(report -> goOn(report.runId(), Actor.SYSTEM));
        }
    }

    @Override
    public void stop() {
        work.stop();
    }

    @Override
    public boolean isRunning() {
        return work.isRunning();
    }
}
