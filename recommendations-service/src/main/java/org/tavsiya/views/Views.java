package org.tavsiya.views;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.ReplaceOptions;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;
import org.tavsiya.rules.RuleBroken;

/**
 * The generations of the views. Views that were lost are built again from the log at the start; a rebuild fills a new
 * generation while the old one answers, and takes its place when it has caught up.
 */
@Component
public class Views implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Views.class);
    private static final String STATE = "view_generations";
    private static final Document CURRENT = new Document("_id", "current");

    private final MongoTemplate mongo;
    private final EventStore log;
    private final TokenStore tokens;
    private final ParameterResolverFactory parameters;
    private final List<ViewProjectors> modules;
    private final Clock clock;
    private final ScheduledExecutorService watch = Threads.scheduled("views-watch");
    private volatile ViewRun answering;
    private volatile ViewRun rebuilding;
    private volatile boolean building;

    Views(MongoTemplate mongo, EventStore log, TokenStore tokens, ParameterResolverFactory parameters,
          List<ViewProjectors> modules, Clock clock) {
        this.mongo = mongo;
        this.log = log;
        this.tokens = tokens;
        this.parameters = parameters;
        this.modules = modules;
        this.clock = clock;
    }

    /** The generation that answers. */
    public ViewGeneration current() {
        return answering.generation;
    }

    /** Whether the answering generation has not yet caught up for the first time. Asks no database. */
    public boolean building() {
        return building;
    }

    public ViewState state() {
        ViewRun now = answering;
        ViewRun next = rebuilding;
        long head = head();
        String error = now.error() == null && next != null ? next.error() : now.error();
        return new ViewState(now.generation.number(), building, now.position(), head, next == null ? null : rebuild(next, head), error);
    }

    private ViewState.Rebuild rebuild(ViewRun run, long head) {
        long position = run.position();
        double seconds = Duration.between(run.startedAt, clock.instant()).toMillis() / 1000.0;
        Long remaining = position <= 0 ? null : Math.round(seconds / position * Math.max(0, head - position));
        return new ViewState.Rebuild(run.generation.number(), Math.max(0, position), head, run.startedAt, remaining);
    }

    /** Starts a rebuild; a second one while the first runs is refused. */
    public synchronized ViewState rebuild() {
        if (rebuilding != null) {
            throw new RuleBroken("RebuildIsRunning", "The views are being rebuilt already.");
        }
        ViewGeneration next = answering.generation.next();
        remember(answering.generation, next);
        rebuilding = run(next);
        rebuilding.start();
        return state();
    }

    /** Whether the answering views hold every event of the log as of now. */
    public boolean caughtUp() {
        return answering.position() >= head();
    }

    private long head() {
        TrackingToken head = log.createHeadToken();
        return head == null ? -1 : head.position().orElse(-1);
    }

    private ViewRun run(ViewGeneration generation) {
        return new ViewRun(generation, modules.stream().map(m -> m.forGeneration(generation)).toList(), log, tokens, parameters, clock.instant());
    }

    @Override
    public synchronized void start() {
        Document remembered = states().find(CURRENT).first();
        ViewGeneration current = new ViewGeneration(remembered == null ? 1 : remembered.getInteger("answering"));
        building = remembered == null || !remembered.getBoolean("complete", false);
        Integer next = remembered == null ? null : remembered.getInteger("rebuilding");
        answering = run(current);
        remember(current, next == null ? null : new ViewGeneration(next));
        answering.start();
        if (next != null) {
            rebuilding = run(new ViewGeneration(next));
            rebuilding.start();
        }
        watch.scheduleWithFixedDelay(this::look, 50, 100, TimeUnit.MILLISECONDS);
    }

    private void look() {
        try {
            if (states().find(CURRENT).first() == null) {
                startAgain();
            }
            if (building && caughtUp()) {
                building = false;
                remember(answering.generation, rebuilding == null ? null : rebuilding.generation);
                LOG.info("Views complete: generation {} holds the log up to {}", answering.generation.number(), answering.position());
            }
            if (rebuilding != null && rebuilding.position() >= head()) {
                swap();
            }
        } catch (RuntimeException e) {
            LOG.warn("The views cannot be watched right now ({}); trying again", e.getMessage());
        }
    }

    /** Somebody emptied MongoDB under us. Views and tokens are gone together; the log fills a new generation. */
    private synchronized void startAgain() {
        LOG.warn("The views are gone from MongoDB; building them again from the log");
        stopRuns();
        rebuilding = null;
        building = true;
        answering = run(answering.generation.next());
        remember(answering.generation, null);
        answering.start();
    }

    private void stopRuns() {
        if (rebuilding != null) {
            rebuilding.stop();
        }
        answering.stop();
    }

    private synchronized void swap() {
        ViewRun old = answering;
        answering = rebuilding;
        rebuilding = null;
        building = false;
        remember(answering.generation, null);
        old.stop();
        old.drop();
        LOG.info("Views rebuilt: generation {} answers now, generation {} is gone", answering.generation.number(), old.generation.number());
    }

    private void remember(ViewGeneration current, ViewGeneration next) {
        states().replaceOne(CURRENT,
                new Document("_id", "current").append("answering", current.number()).append("complete", !building)
                        .append("rebuilding", next == null ? null : next.number()),
                new ReplaceOptions().upsert(true));
    }

    private MongoCollection<Document> states() {
        return mongo.getCollection(STATE);
    }

    @Override
    public void stop() {
        watch.shutdownNow();
        stopRuns();
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
