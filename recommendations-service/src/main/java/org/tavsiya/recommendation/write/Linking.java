package org.tavsiya.recommendation.write;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import org.tavsiya.recommendation.Lifecycle;
import org.tavsiya.recommendation.write.changelifecycle.ChangeLifecycle;
import org.tavsiya.recommendation.write.linkrecommendation.LinkRecommendation;
import org.tavsiya.recommendation.write.model.Recorded;

/** Links two recommendations and supersedes the older one, both or neither: the newest of a chain is the one that counts. */
@Component
class Linking {

    private final Repository<RecommendationAggregate> recommendations;

    Linking(Repository<RecommendationAggregate> recommendations) {
        this.recommendations = recommendations;
    }

    @CommandHandler
    Recorded handle(LinkRecommendation link) {
        Recorded newer = recommendations.load(link.recommendationId(), link.expectedVersion()).invoke(r -> r.record(link));
        Recorded older = recommendations.load(link.olderId()).invoke(r -> r.record(new ChangeLifecycle(
                link.olderId(), null, Lifecycle.SUPERSEDED, link.recommendationId(), link.assertion())));
        return new Recorded(newer.version(), newer.recorded() || older.recorded());
    }
}
