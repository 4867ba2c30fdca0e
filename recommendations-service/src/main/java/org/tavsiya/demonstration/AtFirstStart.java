package org.tavsiya.demonstration;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tavsiya.account.Actor;
import org.tavsiya.eventlog.Streams;
import org.tavsiya.imports.LongWork;
import org.tavsiya.rules.RuleBroken;

/**
 * Loads the set into a register in which nothing was ever recorded, for whoever starts the application to look at it. Once: the log
 * that holds the set, or held it, is not empty any more. Beside the start, which does not wait for it.
 */
@Component
@ConditionalOnProperty("tavsiya.demonstration")
class AtFirstStart implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(AtFirstStart.class);

    private final Streams log;
    private final Demonstration demonstration;
    private final LongWork work = new LongWork("demonstration");

    AtFirstStart(Streams log, Demonstration demonstration) {
        this.log = log;
        this.demonstration = demonstration;
    }

    @EventListener(ApplicationReadyEvent.class)
    void ready() {
        work.then(this::load);
    }

    private void load() {
        if (!log.isEmpty()) {
            LOG.info(
                    "tavsiya.demonstration changes nothing here: it is only for a register in which nothing was recorded");
            return;
        }
        try {
            LOG.info(
                    "The demonstration set is loaded: {} recommendations",
                    demonstration.load(Actor.SYSTEM).added());
        } catch (RuleBroken othersWereFirst) {
            LOG.info("The demonstration set is not loaded: {}", othersWereFirst.getMessage());
        } catch (RuntimeException e) {
            LOG.error("The demonstration set cannot be loaded; the next start tries again", e);
        }
    }

    @Override
    public void start() {
        work.start();
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
