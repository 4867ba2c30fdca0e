package org.tavsiya.evidence.write;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.ConflictingAggregateVersionException;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import org.tavsiya.evidence.events.EvidenceEvent;
import org.tavsiya.evidence.write.attachevidence.AttachEvidence;
import org.tavsiya.evidence.write.attachevidence.DetachEvidence;
import org.tavsiya.evidence.write.model.EvidenceCommand;
import org.tavsiya.evidence.write.model.EvidenceState;
import org.tavsiya.recommendation.write.model.Performed;
import org.tavsiya.recommendation.write.model.Recorded;
import org.tavsiya.recommendation.write.model.Tried;
import org.tavsiya.rules.RuleBroken;
import org.tavsiya.rules.Violation;

/**
 * Says of many recommendations, in one transaction of whoever calls, that an item bears upon them, or no more; one that is refused leaves
 * the others as they are. The version that counts is the recommendation's: the item's own moves with each of them.
 */
@Component
public class ManyAttachments {

    private static final String RECOMMENDATION = "recommendation";

    private final Repository<EvidenceAggregate> items;
    private final EventStore log;

    ManyAttachments(Repository<EvidenceAggregate> items, EventStore log) {
        this.items = items;
        this.log = log;
    }

    /** What is wrong with a command whichever recommendation it is about. Refuses where there is no such item. */
    public List<Violation> ofItself(EvidenceCommand command) {
        EvidenceState state = read(command.evidenceId());
        EvidenceCommand anywhere = command instanceof AttachEvidence attach ? attach.lookedUp(true) : command;
        return judged(anywhere, state, -1).violations();
    }

    /** Reads each item once, however many there are. Refuses where there is no such item. */
    public List<Tried> tried(List<EvidenceCommand> commands) {
        Map<String, EvidenceState> states = new HashMap<>();
        return commands.stream()
                .map(c -> {
                    long version = version(c);
                    EvidenceState state = states.computeIfAbsent(c.evidenceId(), this::read);
                    return judged(completed(c, version), state, version);
                })
                .toList();
    }

    private static Tried judged(EvidenceCommand command, EvidenceState state, long version) {
        try {
            boolean changes = !command.decide(state).isEmpty();
            return new Tried(version, changes, List.of(), bearing(state, command));
        } catch (RuleBroken broken) {
            return new Tried(version, false, broken.violations(), bearing(state, command));
        }
    }

    /**
     * @param version of the recommendation; refuses with {@link ConflictingAggregateVersionException} where it, or what the item says
     *     of it, has moved on, and with {@link RuleBroken}, before anything is recorded
     * @param stood what the item said of it when it was looked at
     */
    public Performed perform(EvidenceCommand command, long version, Map<String, String> stood) {
        long actual = version(command);
        Aggregate<EvidenceAggregate> item = items.load(command.evidenceId());
        if (actual != version || !item.invoke(i -> bearing(i.state(), command)).equals(stood)) {
            throw new ConflictingAggregateVersionException(about(command), version, actual);
        }
        Recorded did = item.invoke(i -> i.record(completed(command, actual)));
        return new Performed(actual, did.recorded(), item.invoke(i -> bearing(i.state(), command)));
    }

    private static EvidenceCommand completed(EvidenceCommand command, long version) {
        return command instanceof AttachEvidence attach ? attach.lookedUp(version >= 0) : command;
    }

    private static Map<String, String> bearing(EvidenceState state, EvidenceCommand command) {
        return Map.of("bearing", Objects.requireNonNullElse(state.bearingUpon(about(command)), ""));
    }

    private static String about(EvidenceCommand command) {
        if (command instanceof AttachEvidence attach) {
            return attach.recommendationId();
        } else if (command instanceof DetachEvidence detach) {
            return detach.recommendationId();
        }
        throw new IllegalArgumentException(command.getClass().getName() + " is about no recommendation.");
    }

    /** -1 where there is no such recommendation. */
    private long version(EvidenceCommand command) {
        DomainEventStream events = log.readEvents(about(command));
        return events.hasNext() && RECOMMENDATION.equals(events.peek().getType())
                ? log.lastSequenceNumberFor(about(command)).orElse(-1L)
                : -1;
    }

    private EvidenceState read(String evidenceId) {
        DomainEventStream events = log.readEvents(evidenceId);
        EvidenceState state = new EvidenceState();
        if (!events.hasNext() || !(events.peek().getPayload() instanceof EvidenceEvent)) {
            throw new AggregateNotFoundException(evidenceId, "There is no piece of evidence " + evidenceId);
        }
        events.asStream().forEach(event -> state.evolve((EvidenceEvent) event.getPayload()));
        return state;
    }
}
