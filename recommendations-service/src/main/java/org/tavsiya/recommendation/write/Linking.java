package org.tavsiya.recommendation.write;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import org.tavsiya.eventlog.AppendOrder;
import org.tavsiya.recommendation.Lifecycle;
import org.tavsiya.recommendation.write.changelifecycle.ChangeLifecycle;
import org.tavsiya.recommendation.write.linkrecommendation.LinkRecommendation;
import org.tavsiya.recommendation.write.linkrecommendation.UnlinkRecommendation;
import org.tavsiya.recommendation.write.linkrecommendation.WithdrawLink;
import org.tavsiya.recommendation.write.model.RecommendationCommand;
import org.tavsiya.recommendation.write.model.Recorded;

/**
 * What concerns two recommendations: links with the older one superseded, both or neither, and successors. The newest
 * of a chain is the one that counts.
 */
@Component
class Linking {

    private final Repository<RecommendationAggregate> recommendations;
    private final Chains chains;
    private final AppendOrder order;

    Linking(Repository<RecommendationAggregate> recommendations, Chains chains, AppendOrder order) {
        this.recommendations = recommendations;
        this.chains = chains;
        this.order = order;
    }

    /**
     * Writes to both: whoever changes one of them at the same moment is told by the log. Both are loaded in the order of their ids, so that
     * no two links wait for each other. Whether the newer one counts, the log is asked once more: where the link is known already, nothing
     * is written to it that would tell of a change meanwhile.
     */
    @CommandHandler
    Recorded handle(LinkRecommendation link) {
        Aggregate<RecommendationAggregate> older = null;
        if (link.olderId() != null
                && !link.olderId().isBlank()
                && link.olderId().compareTo(link.recommendationId()) < 0) {
            older = recommendations.load(link.olderId());
        }
        Aggregate<RecommendationAggregate> newer =
                recommendations.load(link.recommendationId(), link.expectedVersion());
        Recorded linked = newer.invoke(r -> r.record(link));
        Recorded superseded = (older == null ? recommendations.load(link.olderId()) : older)
                .invoke(r -> r.record(known(superseding(link))));
        return new Recorded(linked.version(), linked.recorded() || superseded.recorded());
    }

    /** Writes to both, in the order of their ids. One that somebody has meanwhile given another lifecycle keeps it. */
    @CommandHandler
    Recorded handle(UnlinkRecommendation unlink) {
        Aggregate<RecommendationAggregate> older = null;
        if (unlink.olderId().compareTo(unlink.recommendationId()) < 0) {
            older = recommendations.load(unlink.olderId());
        }
        Aggregate<RecommendationAggregate> newer =
                recommendations.load(unlink.recommendationId(), unlink.expectedVersion());
        Recorded unlinked = newer.invoke(r -> r.record(unlink));
        if (unlinked.recorded()) {
            Aggregate<RecommendationAggregate> counts = older == null ? recommendations.load(unlink.olderId()) : older;
            counts.execute(r -> r.countsAgain(unlink.recommendationId(), unlink.assertion()));
        }
        return unlinked;
    }

    @CommandHandler
    Recorded handle(WithdrawLink withdrawal) {
        Aggregate<RecommendationAggregate> older = recommendations.load(withdrawal.olderId());
        Aggregate<RecommendationAggregate> newer =
                recommendations.load(withdrawal.recommendationId(), withdrawal.expectedVersion());
        Recorded withdrawn = newer.invoke(r -> r.record(withdrawal));
        Recorded restored = older.invoke(r -> r.record(known(restoring(withdrawal))));
        return new Recorded(withdrawn.version(), withdrawn.recorded() || restored.recorded());
    }

    static ChangeLifecycle superseding(LinkRecommendation link) {
        return new ChangeLifecycle(
                link.olderId(), null, Lifecycle.SUPERSEDED, link.recommendationId(), link.assertion());
    }

    static ChangeLifecycle restoring(WithdrawLink withdrawal) {
        return new ChangeLifecycle(
                withdrawal.olderId(), null, withdrawal.former(), withdrawal.formerSuccessor(), withdrawal.assertion());
    }

    /**
     * Two that are superseded by each other at the same moment would both be allowed, if each were looked at before the other was written.
     * The recommendation is loaded first: whoever waits for its lock while holding the order would wait for somebody
     * who waits for the order.
     */
    @CommandHandler
    Recorded handle(ChangeLifecycle change) {
        Aggregate<RecommendationAggregate> recommendation =
                recommendations.load(change.recommendationId(), change.expectedVersion());
        return recommendation.invoke(r -> r.record(known(change)));
    }

    /** With what only the log knows of others, where the command names any; nobody changes it until the end of the transaction. */
    RecommendationCommand known(RecommendationCommand command) {
        return command instanceof ChangeLifecycle change ? known(change) : command;
    }

    private ChangeLifecycle known(ChangeLifecycle change) {
        if (namesSuccessor(change)) {
            order.hold();
        }
        return seen(change);
    }

    /** The same for whoever only wants to know: nothing is held for it. */
    RecommendationCommand seen(RecommendationCommand command) {
        return command instanceof ChangeLifecycle change ? seen(change) : command;
    }

    private ChangeLifecycle seen(ChangeLifecycle change) {
        return namesSuccessor(change) ? change.with(chains.successor(change.supersededBy())) : change;
    }

    private static boolean namesSuccessor(ChangeLifecycle change) {
        return change.supersededBy() != null && !change.supersededBy().isBlank();
    }
}
