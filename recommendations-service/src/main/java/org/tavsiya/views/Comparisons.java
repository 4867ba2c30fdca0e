package org.tavsiya.views;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ScheduledExecutorService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.tavsiya.views.ViewProjector.Compared;
import org.tavsiya.views.ViewState.Comparison;

/**
 * Compares the views with the log, one document after the other, and mends what does not fit: now and then, after every change of
 * MongoDB's primary, and when somebody asks. One at a time, beside everything else.
 */
@Component
class Comparisons implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Comparisons.class);

    private final Topology topology;
    private final Clock clock;
    private final long every;
    private final ScheduledExecutorService worker = Threads.scheduled("views-comparison");
    private long comparedAt = System.nanoTime();
    private boolean due;
    private volatile Comparison last;

    Comparisons(Topology topology, Clock clock, @Value("${tavsiya.compare-views-every}") Duration every) {
        this.topology = topology;
        this.clock = clock;
        this.every = every.toNanos();
    }

    /** Of the copies of the application only the one that writes the views compares by itself. */
    synchronized void look(ViewRun answering) {
        due |= topology.changed() || System.nanoTime() - comparedAt > every;
        if (due && answering.projectedHere() && start(answering)) {
            due = false;
        }
    }

    /** @return false where one is running already */
    synchronized boolean start(ViewRun answering) {
        if (last != null && last.endedAt() == null) {
            return false;
        }
        comparedAt = System.nanoTime();
        last = new Comparison(clock.instant(), null, 0, 0, null);
        worker.execute(() -> compare(answering, last.startedAt()));
        return true;
    }

    private void compare(ViewRun answering, Instant startedAt) {
        try {
            Compared result = answering.compare();
            last = new Comparison(startedAt, clock.instant(), result.compared(), result.mended(), null);
            if (result.mended() > 0) {
                LOG.warn(
                        "{} of {} documents of the views did not fit the log and were made anew",
                        result.mended(),
                        result.compared());
            }
        } catch (RuntimeException e) {
            LOG.warn("The views could not be compared with the log ({}); trying again", e.getMessage());
            last = new Comparison(startedAt, clock.instant(), 0, 0, String.valueOf(e.getMessage()));
            again();
        }
    }

    private synchronized void again() {
        due = true;
    }

    /** The one that runs, or the last one of this copy of the application; null before the first. */
    Comparison last() {
        return last;
    }

    @Override
    public void destroy() {
        worker.shutdownNow();
    }
}
