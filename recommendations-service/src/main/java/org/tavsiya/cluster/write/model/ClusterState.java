package org.tavsiya.cluster.write.model;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tavsiya.cluster.events.ClusterActUndone;
import org.tavsiya.cluster.events.ClusterAssessed;
import org.tavsiya.cluster.events.ClusterDissolved;
import org.tavsiya.cluster.events.ClusterEvent;
import org.tavsiya.cluster.events.ClusterFormed;
import org.tavsiya.cluster.events.ClusterMembersAdded;
import org.tavsiya.cluster.events.ClusterMembersRemoved;
import org.tavsiya.cluster.events.ClusterMerged;
import org.tavsiya.cluster.events.ClusterMergedAway;
import org.tavsiya.cluster.events.ClusterRenamed;
import org.tavsiya.cluster.events.ClusterSplit;

/** One cluster as its events made it. {@link #evolve} never refuses, calls out or looks at a clock. */
public final class ClusterState {

    /**
     * How it stood before something was done.
     *
     * @param act what was done
     * @param partner the other cluster that it concerned, or null
     */
    public record Before(
            String act, String partner, boolean standing, String subject, Map<String, List<String>> members) {}

    private final Map<String, List<String>> members = new LinkedHashMap<>();
    private final Deque<Before> acts = new ArrayDeque<>();
    private String country;
    private String subject;
    private boolean standing;

    public ClusterState evolve(ClusterEvent event) {
        if (event instanceof ClusterFormed e) {
            done(e.act(), e.splitFrom());
            country = e.country();
            subject = e.subject();
            members.putAll(e.members());
            standing = true;
        } else if (event instanceof ClusterRenamed e) {
            done(e.act(), null);
            subject = e.subject();
        } else if (event instanceof ClusterMembersAdded e) {
            done(e.act(), null);
            members.putAll(e.members());
        } else if (event instanceof ClusterMembersRemoved e) {
            done(e.act(), null);
            members.keySet().removeAll(e.members());
        } else if (event instanceof ClusterSplit e) {
            done(e.act(), e.into());
            members.keySet().removeAll(e.members());
        } else if (event instanceof ClusterMerged e) {
            done(e.act(), e.from());
            members.putAll(e.members());
        } else if (event instanceof ClusterMergedAway e) {
            end(e.act(), e.into());
        } else if (event instanceof ClusterDissolved e) {
            end(e.act(), null);
        } else if (event instanceof ClusterActUndone e) {
            acts.pop();
            subject = e.subject();
            members.clear();
            members.putAll(e.members());
            standing = e.standing();
        } else if (!(event instanceof ClusterAssessed)) {
            throw new IllegalStateException(
                    "No evolution for " + event.getClass().getName());
        }
        return this;
    }

    private void done(String act, String partner) {
        acts.push(new Before(act, partner, standing, subject, new LinkedHashMap<>(members)));
    }

    private void end(String act, String partner) {
        done(act, partner);
        members.clear();
        standing = false;
    }

    public String country() {
        return country;
    }

    public String subject() {
        return subject;
    }

    /** False before it was formed, and after it was dissolved, merged into another one or undone. */
    public boolean standing() {
        return standing;
    }

    /** Each with what spoke for it; as it stands now, whatever is recorded next. */
    public Map<String, List<String>> members() {
        return Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }

    /** What was done last and is not undone; judgments are no such thing, they belong to the recommendations. */
    public Optional<Before> lastAct() {
        return Optional.ofNullable(acts.peek());
    }
}
