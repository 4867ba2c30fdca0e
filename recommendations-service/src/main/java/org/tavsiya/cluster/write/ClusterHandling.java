package org.tavsiya.cluster.write;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import org.tavsiya.cluster.events.ClusterEvent;
import org.tavsiya.cluster.events.ClusterFormed;
import org.tavsiya.cluster.events.ClusterMerged;
import org.tavsiya.cluster.write.changemembers.AddMembers;
import org.tavsiya.cluster.write.changemembers.RemoveMembers;
import org.tavsiya.cluster.write.dissolvecluster.DissolveCluster;
import org.tavsiya.cluster.write.formcluster.FormCluster;
import org.tavsiya.cluster.write.mergeclusters.MergeClusters;
import org.tavsiya.cluster.write.model.Candidate;
import org.tavsiya.cluster.write.model.ClusterCommand;
import org.tavsiya.cluster.write.model.ClusterState;
import org.tavsiya.cluster.write.model.OneClusterCommand;
import org.tavsiya.cluster.write.renamecluster.RenameCluster;
import org.tavsiya.cluster.write.splitcluster.SplitCluster;
import org.tavsiya.cluster.write.undoact.UndoAct;
import org.tavsiya.eventlog.AppendOrder;
import org.tavsiya.recommendation.write.model.Recorded;

/**
 * Handles what is asked of clusters. Who is a member where stands in a table as well, written in the same transaction. Clusters are
 * loaded first, in the order of their ids, and the order of the log is held after: whoever waits for a lock while holding it would wait
 * for somebody who waits for it.
 */
@Component
class ClusterHandling {

    private final Repository<ClusterAggregate> clusters;
    private final Candidates candidates;
    private final MemberTable table;
    private final AppendOrder order;

    ClusterHandling(
            Repository<ClusterAggregate> clusters, Candidates candidates, MemberTable table, AppendOrder order) {
        this.clusters = clusters;
        this.candidates = candidates;
        this.table = table;
        this.order = order;
    }

    @CommandHandler
    Recorded handle(FormCluster form) throws Exception {
        order.hold();
        ClusterFormed formed = form.decide(candidates.of(form.members().keySet()));
        table.move(Map.of(), members(form.clusterId(), formed.members().keySet()));
        clusters.newInstance(() -> new ClusterAggregate(formed));
        return new Recorded(0, true);
    }

    @CommandHandler
    Recorded handle(RenameCluster rename) {
        return recorded(rename);
    }

    @CommandHandler
    Recorded handle(RemoveMembers remove) {
        return recorded(remove);
    }

    @CommandHandler
    Recorded handle(DissolveCluster dissolve) {
        return recorded(dissolve);
    }

    @CommandHandler
    Recorded handle(AddMembers add) {
        Aggregate<ClusterAggregate> cluster = load(add);
        order.hold();
        return record(
                cluster,
                add.clusterId(),
                add.decide(
                        cluster.invoke(ClusterAggregate::state),
                        candidates.of(add.members().keySet())));
    }

    @CommandHandler
    Recorded handle(SplitCluster split) throws Exception {
        Aggregate<ClusterAggregate> cluster = load(split);
        ClusterState state = cluster.invoke(ClusterAggregate::state);
        List<ClusterEvent> events = split.decide(state);
        ClusterFormed begun = split.begun(state);
        Recorded did = record(cluster, split.clusterId(), events);
        table.move(Map.of(), members(split.into(), begun.members().keySet()));
        clusters.newInstance(() -> new ClusterAggregate(begun));
        return did;
    }

    @CommandHandler
    Recorded handle(MergeClusters merge) {
        Map<String, Aggregate<ClusterAggregate>> both = load(merge, merge.from());
        Aggregate<ClusterAggregate> other = both.get(merge.from());
        ClusterMerged merged = merge.decide(
                both.get(merge.clusterId()).invoke(ClusterAggregate::state), other.invoke(ClusterAggregate::state));
        record(other, merge.from(), List.of(merge.leaving()));
        return record(both.get(merge.clusterId()), merge.clusterId(), List.of(merged));
    }

    /** In both clusters that it concerned: those who come back are free, or members of one of the two until now. */
    @CommandHandler
    Recorded handle(UndoAct undo) {
        String partner = clusters.load(undo.clusterId())
                .invoke(c ->
                        c.state().lastAct().map(ClusterState.Before::partner).orElse(null));
        Map<String, Aggregate<ClusterAggregate>> both = load(undo, partner);
        order.hold();
        ClusterState state = both.get(undo.clusterId()).invoke(ClusterAggregate::state);
        ClusterState other = partner == null ? null : both.get(partner).invoke(ClusterAggregate::state);
        undo.decide(state, other, back(state, other));
        Map<String, String> before = new HashMap<>();
        Map<String, String> after = new HashMap<>();
        both.forEach((id, cluster) -> {
            before.putAll(members(
                    id, cluster.invoke(c -> Set.copyOf(c.state().members().keySet()))));
            cluster.execute(c -> c.record(List.of(undo.undone(id, c.state()))));
            after.putAll(members(id, cluster.invoke(c -> c.state().members().keySet())));
        });
        table.move(before, after);
        return new Recorded(both.get(undo.clusterId()).version(), true);
    }

    private List<Candidate> back(ClusterState state, ClusterState other) {
        Set<String> back = new HashSet<>();
        Set<String> now = new HashSet<>();
        Stream.of(state, other).filter(s -> s != null).forEach(s -> {
            s.lastAct().ifPresent(before -> back.addAll(before.members().keySet()));
            now.addAll(s.members().keySet());
        });
        back.removeAll(now);
        return candidates.of(back);
    }

    private Recorded recorded(OneClusterCommand command) {
        Aggregate<ClusterAggregate> cluster = load(command);
        return record(cluster, command.clusterId(), command.decide(cluster.invoke(ClusterAggregate::state)));
    }

    private Recorded record(Aggregate<ClusterAggregate> cluster, String id, List<? extends ClusterEvent> events) {
        Map<String, String> before =
                members(id, cluster.invoke(c -> Set.copyOf(c.state().members().keySet())));
        cluster.execute(c -> c.record(events));
        table.move(before, members(id, cluster.invoke(c -> c.state().members().keySet())));
        return new Recorded(cluster.version(), !events.isEmpty());
    }

    private static Map<String, String> members(String cluster, Collection<String> ids) {
        Map<String, String> members = new HashMap<>();
        ids.forEach(id -> members.put(id, cluster));
        return members;
    }

    private Aggregate<ClusterAggregate> load(ClusterCommand command) {
        return load(command, null).get(command.clusterId());
    }

    /** @param other id of the second one that it concerns, or null */
    private Map<String, Aggregate<ClusterAggregate>> load(ClusterCommand command, String other) {
        Map<String, Aggregate<ClusterAggregate>> loaded = new HashMap<>();
        Stream.of(command.clusterId(), other)
                .filter(id -> id != null)
                .sorted()
                .distinct()
                .forEach(id -> loaded.put(id, clusters.load(id)));
        Aggregate<ClusterAggregate> its = loaded.get(command.clusterId());
        long version = its.version();
        its.execute(c -> c.mustBe(command.expectedVersion(), version));
        return loaded;
    }
}
