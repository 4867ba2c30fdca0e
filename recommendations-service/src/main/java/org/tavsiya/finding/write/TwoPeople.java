package org.tavsiya.finding.write;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.ConflictingAggregateVersionException;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import org.tavsiya.finding.write.confirmfinding.ConfirmFinding;
import org.tavsiya.finding.write.editfinding.EditFinding;
import org.tavsiya.finding.write.submitfinding.SubmitFinding;
import org.tavsiya.recommendation.write.RecommendationAggregate;
import org.tavsiya.recommendation.write.model.RecommendationCommand;
import org.tavsiya.recommendation.write.model.Recorded;

/** What one person submits and another confirms, beside the recommendation it is about: both in one transaction, or neither. */
@Component
public class TwoPeople {

    private final Repository<FindingAggregate> findings;
    private final Repository<RecommendationAggregate> recommendations;

    TwoPeople(Repository<FindingAggregate> findings, Repository<RecommendationAggregate> recommendations) {
        this.findings = findings;
        this.recommendations = recommendations;
    }

    /** Whoever writes learns at once what no second person could mend. The version in the answer is the finding's own. */
    @CommandHandler
    public Recorded handle(SubmitFinding submit) throws Exception {
        RecommendationCommand trial = submit.asIfConfirmed();
        seen(trial).execute(recommendation -> recommendation.judge(trial));
        findings.newInstance(() -> new FindingAggregate(submit));
        return new Recorded(0, true);
    }

    /** The reviewer learns at once what the recommendation's rules would say of it. */
    @CommandHandler
    String handle(EditFinding edit) {
        Aggregate<FindingAggregate> finding = findings.load(edit.findingId());
        RecommendationCommand trial = finding.invoke(f -> f.ifAgreed(edit));
        seen(trial).execute(recommendation -> recommendation.judge(trial));
        finding.execute(f -> f.edit(edit));
        return trial.recommendationId();
    }

    /** Answers with the id of the recommendation. */
    @CommandHandler
    String handle(ConfirmFinding confirm) {
        RecommendationCommand publication =
                findings.load(confirm.findingId()).invoke(finding -> finding.confirm(confirm));
        seen(publication).execute(recommendation -> recommendation.perform(publication));
        return publication.recommendationId();
    }

    /**
     * Asked before the rules: whoever looked at an older version is told what changed since, and not what a rule says
     * of what was never seen.
     */
    private Aggregate<RecommendationAggregate> seen(RecommendationCommand command) {
        Aggregate<RecommendationAggregate> recommendation = recommendations.load(command.recommendationId());
        if (recommendation.version() != command.expectedVersion().longValue()) {
            throw new ConflictingAggregateVersionException(
                    command.recommendationId(), command.expectedVersion(), recommendation.version());
        }
        return recommendation;
    }
}
