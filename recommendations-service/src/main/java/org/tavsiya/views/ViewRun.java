package org.tavsiya.views;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToLongFunction;
import org.tavsiya.views.ViewProjector.Compared;

/** One generation being written: its projectors, and for each kind the processor that feeds it from the log. */
final class ViewRun {

    private final int generation;
    private final List<ViewProjector> projectors;
    private final List<ViewProcessor> processors;
    private final ToLongFunction<String> stored;
    private final Map<String, Long> seen = new ConcurrentHashMap<>();

    /** @param stored tells the position that was remembered for a processor by whichever copy runs it; -1 before the first */
    ViewRun(
            int generation,
            List<ViewProjector> projectors,
            List<ViewProcessor> processors,
            ToLongFunction<String> stored) {
        this.generation = generation;
        this.projectors = projectors;
        this.processors = processors;
        this.stored = stored;
    }

    int generation() {
        return generation;
    }

    void start() {
        projectors.forEach(ViewProjector::prepare);
        processors.forEach(ViewProcessor::start);
    }

    void stop() {
        processors.forEach(ViewProcessor::stop);
    }

    /**
     * Up to where every kind of view of this generation is written, by whichever copy; without one that fails for
     * good and is not needed.
     */
    long position() {
        return processors.stream()
                .filter(p -> !p.leftBehind())
                .mapToLong(this::position)
                .min()
                .orElse(-1);
    }

    private long position(ViewProcessor processor) {
        OptionalLong here = processor.position();
        long now = here.orElseGet(() -> stored.applyAsLong(processor.name()));
        Long before = seen.put(processor.name(), now);
        if (here.isEmpty() && before != null && now > before) {
            processor.goesOnElsewhere();
        }
        return now;
    }

    /** The same as far as it was last looked at. Asks no database. */
    long lastPosition() {
        return processors.stream()
                .mapToLong(p -> p.position().orElseGet(() -> seen.getOrDefault(p.name(), -1L)))
                .min()
                .orElse(-1);
    }

    List<ViewState.SetAside> setAside() {
        return projectors.stream().flatMap(p -> p.setAside().stream()).toList();
    }

    Compared compare() {
        return projectors.stream().map(p -> p.compare(position())).reduce(Compared.NOTHING, Compared::and);
    }

    /** Whether this copy of the application writes it, all kinds together. */
    boolean projectedHere() {
        return processors.stream().allMatch(p -> p.position().isPresent());
    }

    /** Why a processor of this copy is retrying, by its name. */
    Map<String, String> errors() {
        Map<String, String> errors = new TreeMap<>();
        processors.forEach(p -> {
            if (p.error() != null) {
                errors.put(p.name(), p.error());
            }
        });
        return errors;
    }
}
