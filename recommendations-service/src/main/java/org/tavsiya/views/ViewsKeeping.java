package org.tavsiya.views;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What is done beside following, once a second: each copy notes what it reads, and what nobody reads any more is dropped. */
@Component
class ViewsKeeping {

    private static final Logger LOG = LoggerFactory.getLogger(ViewsKeeping.class);
    private static final long NOTE_EVERY = Duration.ofSeconds(1).toNanos();
    /** Requests that began on a generation end within this. */
    private static final Duration STILL_READ = Duration.ofSeconds(10);

    private final Copies copies;
    private final GenerationTable table;
    private final ViewRuns runs;
    private final ObjectProvider<ShownPosition> shown;
    private final Clock clock;
    private volatile List<ViewState.Copy> known = List.of();
    private volatile List<ViewState.SetAside> setAside = List.of();
    private long notedAt = System.nanoTime() - NOTE_EVERY;

    ViewsKeeping(
            Copies copies, GenerationTable table, ViewRuns runs, ObjectProvider<ShownPosition> shown, Clock clock) {
        this.copies = copies;
        this.table = table;
        this.runs = runs;
        this.shown = shown;
        this.clock = clock;
    }

    void keep(Generations now, ViewRun answering) {
        if (System.nanoTime() - notedAt < NOTE_EVERY) {
            return;
        }
        notedAt = System.nanoTime();
        boolean projectedHere = answering.projectedHere();
        answering.position();
        setAside = answering.setAside();
        copies.note(
                now.answering().number(),
                shown.stream().mapToLong(ShownPosition::shown).min().orElseGet(answering::position),
                projectedHere);
        if (projectedHere) {
            now.retired().stream().filter(this::nobodyReads).forEach(retired -> drop(retired));
            copies.forgetTheDead();
        }
        known = copies.all();
    }

    private boolean nobodyReads(Generations.Retired retired) {
        Instant now = clock.instant();
        return retired.since().isBefore(now.minus(STILL_READ)) && !copies.anybodyReads(retired.number());
    }

    private void drop(Generations.Retired retired) {
        runs.drop(retired.number());
        Generations now = table.read().orElse(null);
        if (now != null && table.change(now, now.without(retired))) {
            LOG.info("Generation {} of the views is gone: nobody reads it any more", retired.number());
        }
    }

    /** As of the last second. */
    List<ViewState.Copy> copies() {
        return known;
    }

    /** As of the last second. */
    List<ViewState.SetAside> setAside() {
        return setAside;
    }

    /** Somebody else may go on at once. */
    void leave() {
        try {
            copies.leave();
        } catch (RuntimeException away) {
            LOG.debug("Left without a word: {}", away.getMessage());
        }
    }
}
