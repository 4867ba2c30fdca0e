package org.tavsiya.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.axonframework.eventsourcing.IncompatibleAggregateException;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.ConflictingAggregateVersionException;
import org.springframework.stereotype.Component;
import org.tavsiya.account.Actor;
import org.tavsiya.cluster.read.ClusterDocument;
import org.tavsiya.cluster.read.ClusterDocument.Judgment;
import org.tavsiya.cluster.read.Clusters;
import org.tavsiya.cluster.read.UnknownCluster;
import org.tavsiya.cluster.write.assesstogether.AssessTogether;
import org.tavsiya.cluster.write.assesstogether.Outcome;
import org.tavsiya.cluster.write.assesstogether.SeenAsItIs;
import org.tavsiya.cluster.write.model.ClusterCommand;
import org.tavsiya.finding.read.Findings;
import org.tavsiya.once.RequestKey;
import org.tavsiya.recommendation.write.Trial;
import org.tavsiya.recommendation.write.model.Recorded;
import org.tavsiya.rules.Rule;
import org.tavsiya.rules.RuleBroken;
import org.tavsiya.rules.Violation;

/** Sends what is asked of clusters. Refuses as {@link Changes} does, and with {@link UnknownCluster}. */
@Component
public class ClusterActs {

    private final Changes changes;
    private final Proposals proposals;
    private final Clusters clusters;
    private final Findings findings;
    private final Trial trial;

    ClusterActs(Changes changes, Proposals proposals, Clusters clusters, Findings findings, Trial trial) {
        this.changes = changes;
        this.proposals = proposals;
        this.clusters = clusters;
        this.findings = findings;
        this.trial = trial;
    }

    /**
     * The answer is the version afterwards, which the view shows by then unless it is far behind.
     *
     * @param key of the request, or null; one that was carried out before is answered as it was then, and does nothing more
     */
    public Recorded send(ClusterCommand command, RequestKey key) {
        try {
            Recorded did = changes.sendElsewhere(command, key);
            changes.awaitView(command.clusterId(), clusters::version);
            // Whatever was split, merged or undone concerns two.
            clusters.find(command.clusterId()).stream()
                    .flatMap(its -> its.history().stream().map(ClusterDocument.Entry::other))
                    .filter(Objects::nonNull)
                    .distinct()
                    .forEach(other -> changes.awaitView(other, clusters::version));
            return did;
        } catch (AggregateNotFoundException | IncompatibleAggregateException unknown) {
            throw new UnknownCluster(command.clusterId());
        } catch (ConflictingAggregateVersionException conflict) {
            throw new EditedMeanwhile(
                    "this cluster", conflict.getExpectedVersion(), conflict.getActualVersion(), List.of());
        }
    }

    /** What would become of each member; nothing is recorded. */
    public List<Outcome> preview(AssessTogether judgment, String subject) {
        return judgment.members().keySet().stream()
                .sorted()
                .map(id -> Outcome.of(
                        id, trial.of(judgment.of(id, subject, judgment.members().size())), judgment.review()))
                .toList();
    }

    /** Judges, and waits until the pages of all members show it. */
    public Judgment judge(AssessTogether judgment, RequestKey key) {
        send(judgment, key);
        Judgment done = judgment(judgment.clusterId(), judgment.act());
        done.published().forEach(changes::settled);
        done.submitted().values().forEach(finding -> changes.awaitView(finding, findings::version));
        return done;
    }

    /** @throws UnknownCluster where nothing of that name was judged */
    public Judgment judgment(String clusterId, String act) {
        return clusters.show(clusterId).judgments().stream()
                .filter(j -> j.act().equals(act))
                .findFirst()
                .orElseThrow(() -> new UnknownCluster(clusterId + "/" + act));
    }

    /**
     * Confirms what waits of one judgment, each by all rules once more and in a transaction of its own: who is refused keeps nobody else
     * from being confirmed.
     */
    public List<Outcome> confirm(String clusterId, String act, Actor by) {
        List<Outcome> outcomes = new ArrayList<>();
        Map<String, String> waiting = new TreeMap<>(judgment(clusterId, act).submitted());
        waiting.forEach((recommendationId, findingId) -> outcomes.add(confirmed(recommendationId, findingId, by)));
        return outcomes;
    }

    private Outcome confirmed(String recommendationId, String findingId, Actor by) {
        try {
            proposals.confirm(findingId, null, by);
            return new Outcome(recommendationId, Outcome.Becomes.PUBLISHED, List.of());
        } catch (RuleBroken broken) {
            return new Outcome(recommendationId, Outcome.Becomes.REFUSED, broken.violations());
        } catch (EditedMeanwhile meanwhile) {
            return new Outcome(recommendationId, Outcome.Becomes.REFUSED, changed(meanwhile));
        }
    }

    private static List<Violation> changed(EditedMeanwhile meanwhile) {
        try {
            Rule.check(new SeenAsItIs(meanwhile.actual() - 1, meanwhile.actual()));
            return List.of();
        } catch (RuleBroken broken) {
            return broken.violations();
        }
    }
}
