package org.tavsiya.views;

import java.time.Clock;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.tavsiya.rules.RuleBroken;

/**
 * What the copies of the application agree upon: which generation answers, and when another is begun. Whoever is
 * first decides; the others follow.
 */
@Component
class Agreement {

    private static final Logger LOG = LoggerFactory.getLogger(Agreement.class);

    private final GenerationTable table;
    private final ViewRuns runs;
    private final Clock clock;

    Agreement(GenerationTable table, ViewRuns runs, Clock clock) {
        this.table = table;
        this.runs = runs;
        this.clock = clock;
    }

    /** At the start of a copy: the first one, on an empty database, decides. Views of another format are built anew while they answer. */
    Generations begin(LongSupplier head) {
        Generations now = sound(table.read().orElseGet(() -> first(1)), head);
        String format = runs.format();
        if (now.format().equals(format)
                || now.rebuild() != null && now.rebuild().format().equals(format)) {
            return now;
        }
        LOG.info(
                "The views were written by another version of the application ({}, now {}); building them anew",
                now.format(),
                format);
        table.change(now, now.complete() ? rebuilding(now) : again(now));
        return table.read().orElseThrow();
    }

    /**
     * As it stands in MongoDB. Where somebody emptied it under us, views and tokens are gone together, and the log
     * fills a new generation.
     */
    Generations now(Generations known) {
        return table.read().orElseGet(() -> {
            LOG.warn("The views are gone from MongoDB; building them again from the log");
            return first(known.answering().number() + 1);
        });
    }

    private Generations first(int atLeast) {
        table.create(Generations.first(table.unused(atLeast), runs.format()));
        return table.read().orElseThrow();
    }

    /** Views that hold what the log does not must not answer any longer. */
    Generations sound(Generations now, LongSupplier head) {
        if (runs.fitTheLog(now.answering().number(), head)) {
            return now;
        }
        LOG.error(
                "The views hold what the log does not, as after an older backup was put back; building them anew from the log");
        table.change(now, again(now));
        return table.read().orElseThrow();
    }

    /** Begins a generation beside the one that answers; refused while one is being built, whichever copy runs it. */
    void rebuild(Generations known) {
        Generations now = table.read().orElse(known);
        if (now.rebuild() != null || !table.change(now, rebuilding(now))) {
            throw new RuleBroken("RebuildIsRunning", "The views are being rebuilt already.");
        }
    }

    private Generations rebuilding(Generations now) {
        return now.rebuilding(table.unused(now.answering().number() + 1), runs.format(), clock.instant());
    }

    private Generations again(Generations now) {
        return now.startedAgain(table.unused(now.answering().number() + 1), runs.format(), clock.instant());
    }

    /** @return false where somebody else was quicker: look again */
    boolean change(Generations seen, Generations now) {
        return table.change(seen, now);
    }

    void repaired(ViewGeneration generation) {
        Generations now = table.read().orElse(null);
        while (now != null && now.answering().number() == generation.number() && !table.change(now, now.repaired())) {
            now = table.read().orElse(null);
        }
    }
}
