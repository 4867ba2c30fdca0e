package org.tavsiya.imports;

import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A thread for work that lasts, one step after the other. When the application stops, the step that is being done may end; what only
 * waits is not begun. Whoever gives the work knows from the log or from a folder what goes on after the next start.
 */
public final class LongWork {

    private static final Logger LOG = LoggerFactory.getLogger(LongWork.class);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final String name;
    private volatile ScheduledThreadPoolExecutor thread;
    private volatile boolean stopping;

    /** @param name of the thread, as logs show it */
    public LongWork(String name) {
        this.name = name;
    }

    public void start() {
        stopping = false;
        ScheduledThreadPoolExecutor one = new ScheduledThreadPoolExecutor(1, task -> new Thread(task, name));
        one.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        thread = one;
    }

    public void then(Runnable step) {
        after(Duration.ZERO, step);
    }

    public void after(Duration pause, Runnable step) {
        try {
            thread.schedule(step, pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException stopped) {
            LOG.info("The application stops; {} goes on after the next start", name);
        }
    }

    /** Whether a step that could go on ends here. */
    public boolean stopping() {
        return stopping;
    }

    public void stop() {
        stopping = true;
        // Not interrupted: H2 closes its file under a thread that is.
        thread.shutdown();
        try {
            if (!thread.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                LOG.warn(
                        "The {} did not end its batch within {} s; it goes on after the next start",
                        name,
                        PATIENCE.toSeconds());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public boolean isRunning() {
        ScheduledThreadPoolExecutor present = thread;
        return present != null && !present.isShutdown();
    }
}
