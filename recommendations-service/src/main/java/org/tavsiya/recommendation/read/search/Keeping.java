package org.tavsiya.recommendation.read.search;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.tavsiya.views.Reach;

/** Keeps the index near the views while nobody asks, so that the first who does need not wait for a register to be read. */
@Component
class Keeping implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Keeping.class);
    private static final long LOOK_EVERY_MILLIS = 500;
    private static final long KEEP_EVERY = TimeUnit.SECONDS.toNanos(60);

    /** Events in half a second from which on somebody imports: the processors are the import's until it ends, or a question comes. */
    private static final long IMPORTING = 400;

    private final TextStore store;
    private final Reach reach;
    private long seen = -1;
    private volatile ScheduledExecutorService work;
    private long kept = System.nanoTime();
    /** An outage is told once. */
    private boolean well = true;

    Keeping(TextStore store, Reach reach) {
        this.store = store;
        this.reach = reach;
    }

    @Override
    public synchronized void start() {
        work = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "search-index");
            thread.setDaemon(true);
            thread.setPriority(Thread.MIN_PRIORITY);
            return thread;
        });
        work.scheduleWithFixedDelay(this::look, LOOK_EVERY_MILLIS, LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void look() {
        try {
            if (reach.away()) {
                return;
            }
            boolean more = !importing() && store.goOn();
            while (more && !work.isShutdown()) {
                more = !importing() && store.goOn();
            }
            if (System.nanoTime() - kept > KEEP_EVERY) {
                store.keep();
                kept = System.nanoTime();
            }
            well = true;
        } catch (RuntimeException e) {
            if (well) {
                LOG.warn("The index of texts cannot follow the views right now ({}); trying again", e.getMessage());
            }
            well = false;
        }
    }

    private boolean importing() {
        long now = store.target();
        boolean growing = seen >= 0 && now - seen > IMPORTING;
        seen = now;
        return growing;
    }

    @Override
    public synchronized void stop() {
        work.shutdown();
        try {
            if (!work.awaitTermination(5, TimeUnit.SECONDS)) {
                LOG.warn("The index of texts is still being written while the application stops");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        store.leave();
        work = null;
    }

    @Override
    public synchronized boolean isRunning() {
        return work != null;
    }

    /** After the views have begun, and before they end. */
    @Override
    public int getPhase() {
        return 1;
    }
}
