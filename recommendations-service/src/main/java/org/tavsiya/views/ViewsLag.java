package org.tavsiya.views;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.contributor.Health;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * How far the views are behind, for the desk and as {@code views} of the health. Looked at in the background, so that asking for
 * the health waits for no database. Readiness does not depend on it: a copy with old views still serves readers and takes changes.
 */
@Component("viewsLag")
class ViewsLag implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ViewsLag.class);
    private static final long LOOK_EVERY_SECONDS = 1;

    private final Views views;
    private final Reach reach;
    private final Duration limit;
    private final Lag lag = new Lag();
    private final ScheduledExecutorService watch = Threads.scheduled("views-lag");
    private volatile ViewState seen;
    private volatile long seenNanos;
    private volatile boolean told;

    ViewsLag(Views views, Reach reach, @Value("${tavsiya.views-behind-limit}") Duration limit) {
        this.views = views;
        this.reach = reach;
        this.limit = limit;
    }

    @Override
    public void start() {
        look();
        watch.scheduleWithFixedDelay(this::look, LOOK_EVERY_SECONDS, LOOK_EVERY_SECONDS, TimeUnit.SECONDS);
    }

    private void look() {
        try {
            ViewState now = views.state();
            lag.look(now.position(), now.head(), System.nanoTime());
            seen = now;
            seenNanos = System.nanoTime();
            tell();
        } catch (RuntimeException logIsAway) {
            LOG.debug("How far the views are behind cannot be seen right now: {}", logIsAway.getMessage());
        }
    }

    private void tell() {
        if (late() != told) {
            told = !told;
            if (told) {
                LOG.warn(
                        "The views have been behind the log for {} s: {} of {} events; {}",
                        seconds(),
                        seen.position() + 1,
                        seen.head() + 1,
                        seen.error() == null ? "no error is known" : seen.error());
            } else {
                LOG.info("The views have caught up with the log");
            }
        }
    }

    /** For how many seconds something in the log has not been shown; 0 while the views keep up. */
    public long seconds() {
        ViewState now = seen;
        return now == null ? 0 : lag.behind(System.nanoTime(), now.position()).toSeconds();
    }

    /** Whether they are behind for longer than work takes, even much of it. */
    public boolean late() {
        return seconds() > limit.toSeconds();
    }

    /** Since when MongoDB cannot be reached; null while it can. */
    public Instant awaySince() {
        return reach.awaySince().orElse(null);
    }

    Health health() {
        ViewState now = seen;
        if (now == null) {
            return Health.unknown().build();
        }
        Health.Builder health = reach.away() || late() || unseen() ? Health.down() : Health.up();
        health.withDetail("position", now.position())
                .withDetail("head", now.head())
                .withDetail("behindSeconds", seconds())
                .withDetail("generation", now.generation())
                .withDetail("building", now.building())
                .withDetail("setAside", now.setAside().size())
                .withDetail(
                        "seenSecondsAgo",
                        Duration.ofNanos(System.nanoTime() - seenNanos).toSeconds());
        reach.awaySince().ifPresent(since -> health.withDetail("mongodbAwaySince", since));
        if (now.error() != null) {
            health.withDetail("error", now.error());
        }
        return health.build();
    }

    /** Without the log nobody knows how far it reaches. */
    private boolean unseen() {
        return Duration.ofNanos(System.nanoTime() - seenNanos).compareTo(limit) > 0;
    }

    @Override
    public void stop() {
        watch.shutdownNow();
    }

    @Override
    public boolean isRunning() {
        return seen != null && !watch.isShutdown();
    }

    /** Once the views are there. */
    @Override
    public int getPhase() {
        return 1;
    }
}
