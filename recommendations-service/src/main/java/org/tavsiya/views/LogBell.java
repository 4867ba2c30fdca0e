package org.tavsiya.views;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Rings when the log has grown. Axon's processor asks a store that offers no callback, as the embedded one, twice a second: whoever
 * saved something waited half a second for nothing. It rings twice a second without news as well, and Axon itself looks every five
 * seconds: a bell that fails costs time and loses no event.
 */
@Component
class LogBell implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(LogBell.class);
    private static final int AGAIN_AFTER_MILLIS = 500;

    private final EventStore log;
    private final Set<Runnable> ears = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService thread = Threads.scheduled("log-bell");
    private volatile boolean running;

    LogBell(EventStore log) {
        this.log = log;
    }

    void hear(Runnable ear) {
        ears.add(ear);
    }

    void forget(Runnable ear) {
        ears.remove(ear);
    }

    private void listen() {
        try (BlockingStream<TrackedEventMessage<?>> stream = log.openStream(log.createHeadToken())) {
            // Whoever began before this did may have missed an event in between.
            ring();
            while (running) {
                if (stream.hasNextAvailable(AGAIN_AFTER_MILLIS, TimeUnit.MILLISECONDS)) {
                    skip(stream);
                }
                ring();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException away) {
            LOG.debug("The log cannot be listened to ({}); the views look for themselves", away.getMessage());
        }
    }

    private static void skip(BlockingStream<TrackedEventMessage<?>> stream) throws InterruptedException {
        while (stream.hasNextAvailable()) {
            stream.nextAvailable();
        }
    }

    private void ring() {
        ears.forEach(Runnable::run);
    }

    @Override
    public void start() {
        running = true;
        thread.scheduleWithFixedDelay(this::listen, 0, AGAIN_AFTER_MILLIS, TimeUnit.MILLISECONDS);
    }

    @Override
    public void stop() {
        running = false;
        thread.shutdownNow();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** With the views: after the event store. */
    @Override
    public int getPhase() {
        return 0;
    }
}
