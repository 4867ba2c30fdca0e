package org.tavsiya.imports;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
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
    private static final long PATIENCE_SECONDS = 20;
    private static final long PAUSE_SECONDS = 30;

    private final ImportRuns runs;
    private final CommandGateway commands;
    private final Optional<RecordCleaner> cleaner;
    private volatile ScheduledExecutorService thread;
    private volatile boolean stopping;
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
        ImportReport report = runs.start(FORMAT, "source_record", 0, ImportFilter.NONE, cleaner.get().version(), by);
        goOn(report.runId(), by);
        return report;
    }

    private void goOn(String runId, Actor by) {
        if (carried.add(runId)) {
            thread.execute(() -> carry(runId, by));
        }
    }

    private void carry(String runId, Actor by) {
        try {
            ImportReport report = runs.get(runId);
            while (!stopping && report.state() == ImportState.RUNNING) {
                report = commands.sendAndWait(new RecleanHandling.Next(runId, by));
            }
            carried.remove(runId);
        } catch (RuntimeException away) {
            LOG.warn("Cleaning anew ({}) pauses for {} s", runId, PAUSE_SECONDS, away);
            if (!stopping) {
                thread.schedule(() -> carry(runId, by), PAUSE_SECONDS, TimeUnit.SECONDS);
            }
        }
    }

    @Override
    public void start() {
        stopping = false;
        carried.clear();
        ScheduledThreadPoolExecutor one = new ScheduledThreadPoolExecutor(1, task -> new Thread(task, "recleaning"));
        one.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        thread = one;
        if (cleaner.isPresent()) {
            runs.running(FORMAT).ifPresent(report -> goOn(report.runId(), Actor.SYSTEM));
        }
    }

    @Override
    public void stop() {
        stopping = true;
        // Not interrupted: H2 closes its file under a thread that is.
        thread.shutdown();
        try {
            if (!thread.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("Cleaning anew did not end its batch within {} s; it goes on after the next start", PATIENCE_SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        ExecutorService present = thread;
        return present != null && !present.isShutdown();
    }
}
