package org.tavsiya.recommendation.write;

import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;
import org.tavsiya.recommendation.events.RecommendationEvent;
import org.tavsiya.recommendation.write.model.Assertion;
import org.tavsiya.recommendation.write.model.RecommendationCommand;
import org.tavsiya.recommendation.write.model.RecommendationState;
import org.tavsiya.recommendation.write.rules.Statements;
import org.tavsiya.rules.Rule;
import org.tavsiya.rules.RuleBroken;
import org.tavsiya.rules.Violation;

/** Asks the rules and records nothing, so that whoever typed something unreadable hears of all else that is wrong at the same time. */
@Component
public class Trial {

    private final EventStore log;

    Trial(EventStore log) {
        this.log = log;
    }

    /** What the command would break; its expected version is not looked at. */
    public List<Violation> of(RecommendationCommand command) {
        RecommendationState state = state(command.recommendationId());
        return broken(() -> command.decide(state));
    }

    /**
     * The same for what a change says in general, where no command can be made of the rest.
     *
     * @param fact the event that the change asks for
     */
    public List<Violation> of(String recommendationId, Assertion assertion, Class<? extends RecommendationEvent> fact) {
        RecommendationState state = state(recommendationId);
        return broken(() -> Rule.check(Statements.rules(fact, state, assertion)));
    }

    /** Untouched under the id of an account, an import or a finding, as under one that nobody has: all streams lie in one log. */
    private RecommendationState state(String id) {
        RecommendationState state = new RecommendationState();
        log.readEvents(id)
                .asStream()
                .filter(event -> event.getPayload() instanceof RecommendationEvent)
                .forEach(event -> state.evolve((RecommendationEvent) event.getPayload()));
        return state;
    }

    private static List<Violation> broken(Runnable judged) {
        try {
            judged.run();
            return List.of();
        } catch (RuleBroken refused) {
            return refused.violations();
        }
    }
}
