package org.tavsiya.recommendation.write;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import org.tavsiya.recommendation.Lifecycle;
import org.tavsiya.recommendation.write.changelifecycle.ChangeLifecycle;
import org.tavsiya.recommendation.write.linkrecommendation.LinkRecommendation;

/** Links two recommendations and supersedes the older one, both or neither: the newest of a chain is the one that counts. */
@Component
class Linking {

    private final Repository<RecommendationAggregate> recommendations;

    Linking(Repository<RecommendationAggregate> recommendations) {
        this.recommendations = recommendations;
    }

    @CommandHandler
    void handle(LinkRecommendation link) {
        recommendations.load(link.recommendationId(), link.expectedVersion()).execute(newer -> newer.perform(link));
        recommendations.load(link.olderId()).execute(older -> older.perform(new ChangeLifecycle(
                link.olderId(), null, Lifecycle.SUPERSEDED, link.recommendationId(), link.assertion())));
    }
}
