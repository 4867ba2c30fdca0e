package org.tavsiya.cluster.read;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import org.tavsiya.cluster.read.ClusterDocument.Entry;
import org.tavsiya.cluster.read.ClusterDocument.Judgment;
import org.tavsiya.cluster.read.ClusterDocument.Member;

/** A cluster while its events are copied, one after the other. */
final class ClusterCopy {

    private final Map<String, List<String>> members = new LinkedHashMap<>();
    private final List<String> acts = new ArrayList<>();
    private final List<Entry> history = new ArrayList<>();
    private final List<Judgment> judgments = new ArrayList<>();
    private String id;
    private String country;
    private String subject;
    private String splitFrom;
    private String mergedInto;
    private Instant formedAt;
    private boolean standing;
    private long version = -1;

    void take(ClusterEvent event, long sequence, Instant at) {
        id = event.clusterId();
        version = sequence;
        if (event instanceof ClusterFormed e) {
            country = e.country();
            subject = e.subject();
            splitFrom = e.splitFrom();
            formedAt = at;
            standing = true;
            members.putAll(e.members());
            act("formed", e, at, e.subject(), e.splitFrom(), e.members().size());
        } else if (event instanceof ClusterRenamed e) {
            subject = e.subject();
            act("renamed", e, at, e.subject(), null, 0);
        } else if (event instanceof ClusterMembersAdded e) {
            members.putAll(e.members());
            act("members-added", e, at, null, null, e.members().size());
        } else if (event instanceof ClusterMembersRemoved e) {
            members.keySet().removeAll(e.members());
            act("members-removed", e, at, null, null, e.members().size());
        } else if (event instanceof ClusterSplit e) {
            members.keySet().removeAll(e.members());
            act("split", e, at, null, e.into(), e.members().size());
        } else if (event instanceof ClusterMerged e) {
            members.putAll(e.members());
            act("merged", e, at, null, e.from(), e.members().size());
        } else if (event instanceof ClusterMergedAway e) {
            mergedInto = e.into();
            end("merged-away", e, at, e.into());
        } else if (event instanceof ClusterDissolved e) {
            end("dissolved", e, at, null);
        } else if (event instanceof ClusterActUndone e) {
            undone(e, at);
        } else if (event instanceof ClusterAssessed e) {
            judged(e, at);
        } else {
            throw new IllegalStateException("No view for " + event.getClass().getName());
        }
    }

    private void end(String kind, ClusterEvent e, Instant at, String other) {
        int gone = members.size();
        standing = false;
        members.clear();
        act(kind, e, at, null, other, gone);
    }

    private void act(String kind, ClusterEvent e, Instant at, String said, String other, int concerned) {
        acts.add(kind);
        history.add(new Entry(at, kind, e.by(), e.byRole(), said, other, concerned, null, null));
    }

    private void undone(ClusterActUndone e, Instant at) {
        String kind = acts.remove(acts.size() - 1);
        members.clear();
        members.putAll(e.members());
        subject = e.subject();
        standing = e.standing();
        mergedInto = null;
        history.add(new Entry(at, "act-undone", e.by(), e.byRole(), kind, null, members.size(), null, null));
    }

    private void judged(ClusterAssessed e, Instant at) {
        int done = e.published().size() + e.submitted().size();
        history.add(new Entry(at, "assessed", e.by(), e.byRole(), null, null, done, e.status(), e.act()));
        judgments.add(new Judgment(
                e.act(), at, e.by(), e.status(), e.effectiveOn(), e.published(), e.submitted(), e.refused()));
    }

    /** Null where nothing was taken. */
    ClusterDocument document() {
        return id == null
                ? null
                : new ClusterDocument(
                        id,
                        version,
                        standing,
                        country,
                        subject,
                        formedAt,
                        splitFrom,
                        mergedInto,
                        members.entrySet().stream()
                                .map(m -> new Member(m.getKey(), m.getValue()))
                                .toList(),
                        acts,
                        history,
                        judgments);
    }
}
