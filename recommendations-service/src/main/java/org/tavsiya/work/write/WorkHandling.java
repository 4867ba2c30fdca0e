package org.tavsiya.work.write;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import org.tavsiya.recommendation.write.RecommendationAggregate;
import org.tavsiya.recommendation.write.model.Recorded;
import org.tavsiya.work.WorkOn;
import org.tavsiya.work.write.assignwork.AssignWork;
import org.tavsiya.work.write.assignwork.TakeWorkBack;
import org.tavsiya.work.write.model.WorkCommand;
import org.tavsiya.work.write.remarkonwork.RemarkOnWork;

/** Handles what is asked of the work on a recommendation; the first thing begins its stream. */
@Component
class WorkHandling {

    private final Repository<WorkAggregate> work;
    private final Repository<RecommendationAggregate> recommendations;

    WorkHandling(Repository<WorkAggregate> work, Repository<RecommendationAggregate> recommendations) {
        this.work = work;
        this.recommendations = recommendations;
    }

    @CommandHandler
    Recorded handle(AssignWork command) throws Exception {
        return record(command);
    }

    @CommandHandler
    Recorded handle(TakeWorkBack command) throws Exception {
        return record(command);
    }

    @CommandHandler
    Recorded handle(RemarkOnWork command) throws Exception {
        return record(command);
    }

    private Recorded record(WorkCommand command) throws Exception {
        recommendations.load(command.recommendationId()); // Refuses where there is none.
        return work.loadOrCreate(WorkOn.stream(command.recommendationId()), WorkAggregate::new)
                .invoke(one -> one.record(command));
    }
}
