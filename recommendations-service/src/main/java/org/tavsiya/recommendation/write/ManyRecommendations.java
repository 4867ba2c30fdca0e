package org.tavsiya.recommendation.write;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.ConflictingAggregateVersionException;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import org.tavsiya.recommendation.events.RecommendationEvent;
import org.tavsiya.recommendation.write.linkrecommendation.LinkRecommendation;
import org.tavsiya.recommendation.write.linkrecommendation.WithdrawLink;
import org.tavsiya.recommendation.write.model.Performed;
import org.tavsiya.recommendation.write.model.RecommendationCommand;
import org.tavsiya.recommendation.write.model.RecommendationState;
import org.tavsiya.recommendation.write.model.Recorded;
import org.tavsiya.recommendation.write.model.Tried;
import org.tavsiya.rules.RuleBroken;
import org.tavsiya.rules.Violation;

/**
 * Commands that are many in one transaction of whoever calls: each is tried and performed by the rules that judge it when it comes alone,
 * and one that is refused leaves the others as they are.
 */
@Component
public class ManyRecommendations {

    private final Repository<RecommendationAggregate> recommendations;
    private final EventStore log;
    private final Linking linking;

    ManyRecommendations(Repository<RecommendationAggregate> recommendations, EventStore log, Linking linking) {
        this.recommendations = recommendations;
        this.log = log;
        this.linking = linking;
    }

    /**
     * What is wrong with a command whichever recommendation it is about. Refuses with {@link AggregateNotFoundException} where it names
     * one for all of them that is not there.
     */
    public List<Violation> ofItself(RecommendationCommand command) {
        if (BothOfALink.of(command) != null) {
            read(command.recommendationId());
        }
        try {
            linking.seen(command).decide(new RecommendationState());
            return List.of();
        } catch (RuleBroken broken) {
            return broken.violations();
        }
    }

    /**
     * Refuses with {@link AggregateNotFoundException} where there is no such recommendation.
     *
     * @param others what was read of others for commands before it; one that all of them name is read once
     */
    public Tried tried(RecommendationCommand command, Map<String, RecommendationState> others) {
        BothOfALink both = BothOfALink.of(command);
        Read about = read(subject(command));
        RecommendationState other =
                both == null ? null : others.computeIfAbsent(command.recommendationId(), id -> read(id).state());
        Map<String, String> stands =
                both == null ? Matter.of(about.state(), command) : both.stands(other, about.state());
        try {
            boolean changes = both == null
                    ? !linking.seen(command).decide(about.state()).isEmpty()
                    : both.changes(other, about.state(), linking::seen);
            return new Tried(about.version(), changes, List.of(), stands);
        } catch (RuleBroken broken) {
            return new Tried(about.version(), false, broken.violations(), stands);
        }
    }

    /**
     * Takes all of them before the first is performed. One that holds the order of the log while it waits for another would wait for
     * somebody who has that one and waits for the order.
     */
    public void take(List<? extends RecommendationCommand> commands) {
        commands.stream()
                .flatMap(c -> Stream.of(c.recommendationId(), subject(c)))
                .distinct()
                .sorted()
                .forEach(this::take);
    }

    private void take(String id) {
        if (log.lastSequenceNumberFor(id).isPresent()) {
            recommendations.load(id);
        }
    }

    /**
     * @param version of the recommendation that it is about; refuses with Axon's ConflictingAggregateVersionException where it has moved
     *     on, and with {@link RuleBroken}, before anything is recorded
     */
    public Performed perform(RecommendationCommand command, long version) {
        Aggregate<RecommendationAggregate> about = recommendations.load(subject(command));
        long actual = about.invoke(RecommendationAggregate::version);
        if (actual != version) { // Axon would tell at the end of the transaction, and of the whole of it.
            throw new ConflictingAggregateVersionException(subject(command), version, actual);
        }
        BothOfALink both = BothOfALink.of(command);
        if (both == null) {
            Recorded did = about.invoke(r -> r.record(linking.known(command)));
            return about.invoke(r -> new Performed(r.version(), did.recorded(), r.matter(command)));
        }
        Aggregate<RecommendationAggregate> newer = recommendations.load(command.recommendationId());
        // Both are asked before either is written to: one that refuses leaves the other as it is.
        about.execute(r -> r.judge(linking.known(both.inOlder())));
        newer.execute(r -> r.judge(command));
        Recorded did = command instanceof LinkRecommendation link
                ? linking.handle(link)
                : linking.handle((WithdrawLink) command);
        return about.invoke(older -> new Performed(
                older.version(), did.recorded(), newer.invoke(n -> both.stands(n.state(), older.state()))));
    }

    /** What each of many is about: of a link the older one, since many are linked to the one that took their place. */
    private static String subject(RecommendationCommand command) {
        BothOfALink both = BothOfALink.of(command);
        return both == null || both.olderId() == null ? command.recommendationId() : both.olderId();
    }

    private record Read(RecommendationState state, long version) {}

    private Read read(String id) {
        DomainEventStream events = log.readEvents(id);
        if (!events.hasNext() || !(events.peek().getPayload() instanceof RecommendationEvent)) {
            throw new AggregateNotFoundException(id, "There is no recommendation " + id);
        }
        RecommendationState state = new RecommendationState();
        long version = -1;
        while (events.hasNext()) {
            var event = events.next();
            state.evolve((RecommendationEvent) event.getPayload());
            version = event.getSequenceNumber();
        }
        return new Read(state, version);
    }
}
