package org.tavsiya.recommendation.write.model;

import java.util.List;
import org.tavsiya.recommendation.events.RecommendationEvent;

/** Asks for a change of one recommendation. */
public interface RecommendationCommand {

    String recommendationId();

    /** The version the author looked at, or null where no one edited from a page; a newer one in the log refuses the command. */
    Long expectedVersion();

    /** Decides and changes nothing: the facts that follow, or {@link org.tavsiya.rules.RuleBroken}. */
    List<RecommendationEvent> decide(RecommendationState state);
}
