package org.tavsiya.recommendation.write;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.tavsiya.recommendation.LinkKind;
import org.tavsiya.recommendation.write.changelifecycle.ChangeLifecycle;
import org.tavsiya.recommendation.write.linkrecommendation.LinkRecommendation;
import org.tavsiya.recommendation.write.linkrecommendation.WithdrawLink;
import org.tavsiya.recommendation.write.model.RecommendationCommand;
import org.tavsiya.recommendation.write.model.RecommendationState;

/**
 * A command that writes to two. One of many is about the older one, each time another, while the newer one is the same for all.
 *
 * @param inOlder what it asks of the older one
 */
record BothOfALink(RecommendationCommand command, LinkKind kind, String olderId, ChangeLifecycle inOlder) {

    /** Null where the command writes to one. */
    static BothOfALink of(RecommendationCommand command) {
        if (command instanceof LinkRecommendation link) {
            return new BothOfALink(link, link.kind(), link.olderId(), Linking.superseding(link));
        } else if (command instanceof WithdrawLink withdrawal) {
            return new BothOfALink(withdrawal, withdrawal.kind(), withdrawal.olderId(), Linking.restoring(withdrawal));
        }
        return null;
    }

    /** Whether either would change; refuses with {@link org.tavsiya.rules.RuleBroken}. */
    boolean changes(
            RecommendationState newer,
            RecommendationState older,
            Function<ChangeLifecycle, RecommendationCommand> completed) {
        List<?> said = command.decide(newer);
        return !completed.apply(inOlder).decide(older).isEmpty() || !said.isEmpty();
    }

    Map<String, String> stands(RecommendationState newer, RecommendationState older) {
        return Matter.ofLink(older, newer.linked(kind, olderId));
    }
}
