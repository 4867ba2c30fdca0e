package org.tavsiya.views;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Makes and drops what writes a generation: for each kind of view a projector and its processor. */
@Component
class ViewRuns {

    private static final Logger LOG = LoggerFactory.getLogger(ViewRuns.class);

    private final EventStore log;
    private final TokenStore tokens;
    private final ParameterResolverFactory parameters;
    private final List<ViewProjectors> kinds;
    private final List<DerivedViews> derived;
    private final GenerationTable table;
    private final LogBell bell;

    ViewRuns(
            EventStore log,
            TokenStore tokens,
            ParameterResolverFactory parameters,
            List<ViewProjectors> kinds,
            List<DerivedViews> derived,
            GenerationTable table,
            LogBell bell) {
        this.log = log;
        this.tokens = tokens;
        this.parameters = parameters;
        this.kinds = kinds;
        this.derived = derived;
        this.table = table;
        this.bell = bell;
    }

    /** The formats of all kinds of views that this version of the application writes, as one word. */
    String format() {
        return kinds.stream()
                .map(kind -> kind.kind() + "-" + kind.format())
                .sorted()
                .collect(Collectors.joining(","));
    }

    /**
     * @param written the format in which it is to be written: where it is not this version's, another version's
     * copies write it and this one only reads
     */
    ViewRun start(int number, String written) {
        ViewGeneration generation = new ViewGeneration(number);
        List<ViewProjector> projectors = new ArrayList<>();
        List<ViewProcessor> processors = new ArrayList<>();
        for (ViewProjectors kind : kinds) {
            ViewProjector projector = kind.forGeneration(generation);
            projectors.add(projector);
            processors.add(new ViewProcessor(
                    generation.processor(kind.kind()),
                    kind.needed(),
                    projector,
                    new HeardLog(log, bell),
                    tokens,
                    parameters));
        }
        ViewRun run = new ViewRun(number, projectors, processors, table::position);
        if (written.equals(format())) {
            run.start();
        } else {
            LOG.warn(
                    "Generation {} of the views belongs to another version of the application ({}); this copy, {}, "
                            + "reads it as far as it can",
                    number,
                    written,
                    format());
        }
        return run;
    }

    /**
     * Whether a generation was written from the log as it is: it is nowhere further, and where it stands they speak of the same event.
     *
     * @param head asked after the positions; by then the log holds at least what the views hold
     */
    boolean fitTheLog(int number, LongSupplier head) {
        ViewGeneration generation = new ViewGeneration(number);
        long furthest = kinds.stream()
                .mapToLong(kind -> table.position(generation.processor(kind.kind())))
                .max()
                .orElse(-1);
        return furthest <= head.getAsLong()
                && kinds.stream()
                        .allMatch(kind -> kind.forGeneration(generation).fitsTheLog());
    }

    void drop(int number) {
        ViewGeneration generation = new ViewGeneration(number);
        kinds.forEach(kind -> {
            kind.forGeneration(generation).drop();
            table.forget(generation.processor(kind.kind()));
        });
        derived.forEach(views -> views.drop(generation));
    }
}
