package org.tavsiya.work.write;

import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.ConflictingAggregateVersionException;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import org.tavsiya.recommendation.write.model.Performed;
import org.tavsiya.recommendation.write.model.Recorded;
import org.tavsiya.recommendation.write.model.Tried;
import org.tavsiya.rules.RuleBroken;
import org.tavsiya.rules.Violation;
import org.tavsiya.work.WorkOn;
import org.tavsiya.work.events.WorkEvent;
import org.tavsiya.work.write.model.WorkCommand;
import org.tavsiya.work.write.model.WorkState;

/**
 * Commands about the work on many recommendations, in one transaction of whoever calls; one that is refused leaves the others as they
 * are.
 */
@Component
public class ManyAssignments {

    private final Repository<WorkAggregate> work;
    private final EventStore log;

    ManyAssignments(Repository<WorkAggregate> work, EventStore log) {
        this.work = work;
        this.log = log;
    }

    /** What is wrong with a command whichever recommendation it is about. */
    public List<Violation> ofItself(WorkCommand command) {
        return judged(command, new WorkState()).violations();
    }

    /** Refuses with {@link AggregateNotFoundException} where there is no such recommendation. */
    public Tried tried(WorkCommand command) {
        WorkState state = new WorkState();
        known(command.recommendationId());
        log.readEvents(WorkOn.stream(command.recommendationId()))
                .asStream()
                .forEach(event -> state.evolve((WorkEvent) event.getPayload()));
        return judged(command, state);
    }

    private static Tried judged(WorkCommand command, WorkState state) {
        try {
            boolean changes = !command.decide(state).isEmpty();
            return new Tried(state.version(), changes, List.of(), state.assignment());
        } catch (RuleBroken broken) {
            return new Tried(state.version(), false, broken.violations(), state.assignment());
        }
    }

    /**
     * @param version of the work on it, -1 where there was none; refuses with {@link ConflictingAggregateVersionException} where it has
     *     moved on, and with {@link RuleBroken}, before anything is recorded
     */
    public Performed perform(WorkCommand command, long version) throws Exception {
        known(command.recommendationId());
        String stream = WorkOn.stream(command.recommendationId());
        Aggregate<WorkAggregate> one = work.loadOrCreate(stream, WorkAggregate::new);
        long actual = one.invoke(w -> w.state().version());
        if (actual != version) {
            throw new ConflictingAggregateVersionException(stream, version, actual);
        }
        Recorded did = one.invoke(w -> w.record(command));
        return new Performed(
                did.version(), did.recorded(), one.invoke(w -> w.state().assignment()));
    }

    private void known(String recommendationId) {
        if (log.lastSequenceNumberFor(recommendationId).isEmpty()) {
            throw new AggregateNotFoundException(recommendationId, "There is no recommendation " + recommendationId);
        }
    }
}
