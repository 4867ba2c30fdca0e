package org.tavsiya.cluster.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import org.tavsiya.cluster.events.ClusterAssessed;
import org.tavsiya.cluster.write.assesstogether.AssessTogether;
import org.tavsiya.cluster.write.assesstogether.Outcome;
import org.tavsiya.cluster.write.assesstogether.Outcome.Becomes;
import org.tavsiya.cluster.write.assesstogether.SeenAsItIs;
import org.tavsiya.cluster.write.model.ClusterState;
import org.tavsiya.cluster.write.rules.ClusterStands;
import org.tavsiya.cluster.write.rules.TheseAreMembers;
import org.tavsiya.finding.write.TwoPeople;
import org.tavsiya.finding.write.submitfinding.SubmitFinding;
import org.tavsiya.recommendation.write.RecommendationAggregate;
import org.tavsiya.recommendation.write.model.RecommendationCommand;
import org.tavsiya.recommendation.write.model.Recorded;
import org.tavsiya.rules.Rule;
import org.tavsiya.rules.RuleBroken;
import org.tavsiya.rules.Violation;

/** Judges members of a cluster: all in one transaction, so that each says truly with how many others it was judged. */
@Component
class AssessingTogether {

    private final Repository<ClusterAggregate> clusters;
    private final Repository<RecommendationAggregate> recommendations;
    private final TwoPeople findings;

    AssessingTogether(
            Repository<ClusterAggregate> clusters,
            Repository<RecommendationAggregate> recommendations,
            TwoPeople findings) {
        this.clusters = clusters;
        this.recommendations = recommendations;
        this.findings = findings;
    }

    /** Members are loaded in the order of their ids, so that no two judgments wait for each other. */
    @CommandHandler
    Recorded handle(AssessTogether judgment) throws Exception {
        Aggregate<ClusterAggregate> cluster = clusters.load(judgment.clusterId());
        cluster.execute(c -> c.mustBe(judgment.expectedVersion(), cluster.version()));
        ClusterState state = cluster.invoke(ClusterAggregate::state);
        Rule.check(
                new ClusterStands(state),
                new TheseAreMembers(state, judgment.members().keySet()));
        Map<String, Aggregate<RecommendationAggregate>> loaded = new TreeMap<>();
        for (String id : new TreeSet<>(judgment.members().keySet())) {
            loaded.put(id, recommendations.load(id));
        }
        List<Outcome> outcomes = new ArrayList<>();
        loaded.forEach(
                (id, member) -> outcomes.add(Outcome.of(id, judged(judgment, state, id, member), judgment.review())));
        int size = (int) outcomes.stream().filter(Outcome::done).count();
        if (size == 0) {
            throw new RuleBroken(outcomes.stream()
                    .flatMap(o -> o.refusals().stream())
                    .distinct()
                    .toList());
        }
        for (Outcome outcome : outcomes) {
            perform(judgment, judgment.of(outcome.recommendationId(), state.subject(), size), outcome, loaded);
        }
        cluster.execute(c -> c.record(List.of(event(judgment, outcomes))));
        return new Recorded(cluster.version(), true);
    }

    private static List<Violation> judged(
            AssessTogether judgment, ClusterState state, String id, Aggregate<RecommendationAggregate> member) {
        RecommendationCommand trial =
                judgment.of(id, state.subject(), judgment.members().size());
        try {
            Rule.check(new SeenAsItIs(trial.expectedVersion(), member.version()));
            member.execute(r -> r.judge(trial));
            return List.of();
        } catch (RuleBroken broken) {
            return broken.violations();
        }
    }

    private void perform(
            AssessTogether judgment,
            RecommendationCommand told,
            Outcome outcome,
            Map<String, Aggregate<RecommendationAggregate>> loaded)
            throws Exception {
        if (outcome.becomes() == Becomes.PUBLISHED) {
            loaded.get(told.recommendationId()).execute(r -> r.perform(told));
        } else if (outcome.becomes() == Becomes.SUBMITTED) {
            findings.handle(new SubmitFinding(
                    judgment.finding(told.recommendationId()),
                    told,
                    null,
                    judgment.assertion().today()));
        }
    }

    private static ClusterAssessed event(AssessTogether judgment, List<Outcome> outcomes) {
        List<String> published = new ArrayList<>();
        Map<String, String> submitted = new TreeMap<>();
        List<Map<String, String>> refused = new ArrayList<>();
        for (Outcome o : outcomes) {
            switch (o.becomes()) {
                case PUBLISHED -> published.add(o.recommendationId());
                case SUBMITTED -> submitted.put(o.recommendationId(), judgment.finding(o.recommendationId()));
                default ->
                    o.refusals()
                            .forEach(v -> refused.add(Map.of(
                                    "recommendationId",
                                    o.recommendationId(),
                                    "rule",
                                    v.code(),
                                    "sentence",
                                    v.sentence())));
            }
        }
        return new ClusterAssessed(
                judgment.clusterId(),
                judgment.act(),
                judgment.status().name(),
                judgment.assertion().effectiveOn(),
                published,
                submitted,
                refused,
                judgment.assertion().by().id(),
                judgment.assertion().by().role().name());
    }
}
