package org.tavsiya.views;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * The generations of the views. Views that were lost are built again from the log at the start; a rebuild fills a new
 * generation while the old one answers, and takes its place when it has caught up. Which generation answers stands in MongoDB
 * ({@link Agreement}); every copy of the application follows it.
 */
@Component
public class Views implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Views.class);
    private static final long LOOK_EVERY_MILLIS = 100;
    /** A look that is overdue by so much was not late: the whole process was asleep, and others may have gone on without it. */
    private static final long ASLEEP = Duration.ofSeconds(2).toNanos();

    private static final long SOUND_EVERY = Duration.ofSeconds(10).toNanos();

    private final EventStore log;
    private final Agreement agreement;
    private final ViewRuns runs;
    private final ViewsKeeping keeping;
    private final Comparisons comparisons;
    private final Clock clock;
    private final HeadWhenBegun begun = new HeadWhenBegun();
    private final ScheduledExecutorService watch = Threads.scheduled("views-watch");
    private volatile Generations known;
    private volatile ViewRun answering;
    private volatile ViewRun rebuilding;
    private volatile boolean looking;
    private volatile long lookedAt;
    private long soundAt;
    /** Whether the last look succeeded: an outage is told once, not ten times a second. */
    private boolean watched = true;

    Views(
            EventStore log,
            Agreement agreement,
            ViewRuns runs,
            ViewsKeeping keeping,
            Comparisons comparisons,
            Clock clock) {
        this.log = log;
        this.agreement = agreement;
        this.runs = runs;
        this.keeping = keeping;
        this.comparisons = comparisons;
        this.clock = clock;
    }

    /** The generation that answers. Asks no database, unless this process has just woken up. */
    public ViewGeneration current() {
        if (!looking && System.nanoTime() - lookedAt > ASLEEP) {
            look();
        }
        return known.answering();
    }

    /** Whether the answering generation has not yet caught up for the first time. Asks no database. */
    public boolean building() {
        return !known.complete();
    }

    /** Whether this copy of the application is the one that writes the answering views. Asks no database. */
    public boolean projectedHere() {
        return answering.projectedHere();
    }

    /** Asks the log for its head, and MongoDB nothing: the desk shows it also while MongoDB is away. */
    public ViewState state() {
        Generations now = known;
        long head = head();
        return new ViewState(
                now.answering().number(),
                !now.complete(),
                answering.lastPosition(),
                head,
                rebuild(now.rebuild(), rebuilding, head),
                error(),
                keeping.copies(),
                keeping.setAside(),
                comparisons.last());
    }

    private String error() {
        ViewRun next = rebuilding;
        return answering.errors().values().stream()
                .findFirst()
                .orElseGet(() -> (next == null ? Map.<String, String>of() : next.errors())
                        .values().stream().findFirst().orElse(null));
    }

    private ViewState.Rebuild rebuild(Generations.Rebuild rebuild, ViewRun run, long head) {
        if (rebuild == null) {
            return null;
        }
        long position = run == null || run.generation() != rebuild.number() ? -1 : run.lastPosition();
        double seconds = Duration.between(rebuild.startedAt(), clock.instant()).toMillis() / 1000.0;
        Long remaining = position <= 0 ? null : Math.round(seconds / position * Math.max(0, head - position));
        return new ViewState.Rebuild(rebuild.number(), Math.max(0, position), head, rebuild.startedAt(), remaining);
    }

    /** Starts a rebuild; a second one while the first runs is refused, whichever copy runs it. */
    public ViewState rebuild() {
        agreement.rebuild(known);
        look();
        return state();
    }

    /** Compares the answering views with the log and mends what does not fit, beside everything else; one that runs already is as good. */
    public ViewState compare() {
        comparisons.start(answering);
        return state();
    }

    /** Whether the answering views are complete and hold every event of the log as of now. */
    public boolean caughtUp() {
        return known.complete() && answering.position() >= head();
    }

    private long head() {
        TrackingToken head = log.createHeadToken();
        return head == null ? -1 : head.position().orElse(-1);
    }

    @Override
    public synchronized void start() {
        follow(agreement.begin(this::head));
        soundAt = System.nanoTime();
        watch.scheduleWithFixedDelay(this::look, LOOK_EVERY_MILLIS, LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    private synchronized void look() {
        looking = true;
        try {
            follow(agreement.now(known));
            if (!known.complete() && begun.reached(answering.generation(), answering.position(), this::head)) {
                agree(
                        known.completed(),
                        "Views complete: generation " + answering.generation() + " holds the log up to "
                                + answering.position());
            }
            if (rebuilding != null && rebuilding.position() >= head()) {
                agree(
                        known.swapped(clock.instant()),
                        "Views rebuilt: generation " + rebuilding.generation() + " answers now instead of "
                                + answering.generation());
            }
            if (System.nanoTime() - soundAt > SOUND_EVERY && answering.projectedHere()) {
                follow(agreement.sound(known, this::head));
                soundAt = System.nanoTime();
            }
            keeping.keep(known, answering);
            if (known.complete()) {
                comparisons.look(answering);
            }
            watched = true;
        } catch (RuntimeException e) {
            if (watched) {
                LOG.warn("The views cannot be watched right now ({}); trying again", e.getMessage());
            }
            watched = false;
        } finally {
            lookedAt = System.nanoTime();
            looking = false;
        }
    }

    private void agree(Generations now, String news) {
        if (agreement.change(known, now)) {
            LOG.info(news);
            follow(now);
        }
    }

    /** Runs what is to be written, and no longer what is not: the claims in MongoDB decide which copy of the application does the work. */
    private void follow(Generations now) {
        ViewRun before = answering;
        ViewRun built = rebuilding;
        int number = now.answering().number();
        if (before == null || before.generation() != number) {
            answering = built != null && built.generation() == number ? built : runs.start(number, now.format());
        }
        Integer next =
                now.rebuild() == null ? null : Integer.valueOf(now.rebuild().number());
        rebuilding = next == null
                ? null
                : built != null && built.generation() == next
                        ? built
                        : runs.start(next, now.rebuild().format());
        known = now;
        lookedAt = System.nanoTime();
        for (ViewRun run : new ViewRun[] {before, built}) {
            if (run != null && run != answering && run != rebuilding) {
                run.stop();
            }
        }
    }

    /** Documents of a generation were found wrong and made anew: whatever anybody keeps of it is read again. */
    public void repaired(ViewGeneration generation) {
        agreement.repaired(generation);
    }

    @Override
    public void stop() {
        watch.shutdownNow();
        synchronized (this) {
            for (ViewRun run : new ViewRun[] {answering, rebuilding}) {
                if (run != null) {
                    run.stop();
                }
            }
        }
        keeping.leave();
    }

    @Override
    public boolean isRunning() {
        return answering != null && !watch.isShutdown();
    }

    /** After the event store, before the web server takes requests. */
    @Override
    public int getPhase() {
        return 0;
    }
}
