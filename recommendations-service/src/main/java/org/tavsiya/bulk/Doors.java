package org.tavsiya.bulk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.springframework.stereotype.Component;
import org.tavsiya.evidence.write.ManyAttachments;
import org.tavsiya.evidence.write.model.EvidenceCommand;
import org.tavsiya.recommendation.write.ManyRecommendations;
import org.tavsiya.recommendation.write.model.Performed;
import org.tavsiya.recommendation.write.model.RecommendationCommand;
import org.tavsiya.recommendation.write.model.RecommendationState;
import org.tavsiya.recommendation.write.model.Tried;
import org.tavsiya.rules.Rule;
import org.tavsiya.rules.RuleBroken;
import org.tavsiya.rules.Violation;
import org.tavsiya.work.write.ManyAssignments;
import org.tavsiya.work.write.model.WorkCommand;

/** Leads each command to the room that decides it, all within the caller's transaction. */
@Component
class Doors {

    private static final long NOTHING = -1;

    private final ManyRecommendations recommendations;
    private final ManyAssignments work;
    private final ManyAttachments evidence;

    Doors(ManyRecommendations recommendations, ManyAssignments work, ManyAttachments evidence) {
        this.recommendations = recommendations;
        this.work = work;
        this.evidence = evidence;
    }

    /** What is wrong with a command whichever recommendation it is about. */
    List<Violation> ofItself(Object command) {
        if (command instanceof RecommendationCommand c) {
            return ofRecommendation(c);
        } else if (command instanceof WorkCommand c) {
            return work.ofItself(c);
        } else if (command instanceof EvidenceCommand c) {
            return ofItem(c);
        }
        throw unknown(command);
    }

    private List<Violation> ofRecommendation(RecommendationCommand command) {
        try {
            return recommendations.ofItself(command);
        } catch (AggregateNotFoundException none) {
            return broken(new NewerIsThere(false));
        }
    }

    private List<Violation> ofItem(EvidenceCommand command) {
        try {
            return evidence.ofItself(command);
        } catch (AggregateNotFoundException none) {
            return broken(new EvidenceIsThere(false));
        }
    }

    List<Tried> tried(List<?> commands) {
        return !commands.isEmpty() && commands.get(0) instanceof EvidenceCommand
                ? evidence.tried(
                        commands.stream().map(EvidenceCommand.class::cast).toList())
                : each(commands);
    }

    private List<Tried> each(List<?> commands) {
        Map<String, RecommendationState> others = new HashMap<>();
        return commands.stream().map(c -> tried(c, others)).toList();
    }

    private Tried tried(Object command, Map<String, RecommendationState> others) {
        try {
            if (command instanceof RecommendationCommand c) {
                return recommendations.tried(c, others);
            } else if (command instanceof WorkCommand c) {
                return work.tried(c);
            }
        } catch (AggregateNotFoundException none) {
            return new Tried(NOTHING, false, broken(new RecommendationIsThere(false)), Map.of());
        }
        throw unknown(command);
    }

    /** Before the first of them is performed. */
    void take(List<?> commands) {
        if (!commands.isEmpty() && commands.get(0) instanceof RecommendationCommand) {
            recommendations.take(
                    commands.stream().map(RecommendationCommand.class::cast).toList());
        }
    }

    /**
     * Refuses with Axon's ConflictingAggregateVersionException where it moved on since it was looked at, and with {@link RuleBroken},
     * before anything is recorded.
     */
    Performed perform(Object command, BulkItem item) throws Exception {
        try {
            if (command instanceof RecommendationCommand c) {
                return recommendations.perform(c, item.version());
            } else if (command instanceof WorkCommand c) {
                return work.perform(c, item.version());
            } else if (command instanceof EvidenceCommand c) {
                return evidence.perform(c, item.version(), item.stood());
            }
        } catch (AggregateNotFoundException none) {
            throw new RuleBroken(broken(new RecommendationIsThere(false)));
        }
        throw unknown(command);
    }

    private static List<Violation> broken(Rule rule) {
        try {
            Rule.check(rule);
            return List.of();
        } catch (RuleBroken broken) {
            return broken.violations();
        }
    }

    private static IllegalArgumentException unknown(Object command) {
        return new IllegalArgumentException("No door for " + command.getClass().getName());
    }
}
