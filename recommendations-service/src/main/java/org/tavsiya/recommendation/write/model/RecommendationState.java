package org.tavsiya.recommendation.write.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tavsiya.recommendation.Lifecycle;
import org.tavsiya.recommendation.LinkKind;
import org.tavsiya.recommendation.SourceFields;
import org.tavsiya.recommendation.Status;
import org.tavsiya.recommendation.events.AssessmentCorrected;
import org.tavsiya.recommendation.events.AssessmentPublished;
import org.tavsiya.recommendation.events.AssessmentRetracted;
import org.tavsiya.recommendation.events.BodyGradeRecorded;
import org.tavsiya.recommendation.events.DemonstrationRemoved;
import org.tavsiya.recommendation.events.LifecycleChanged;
import org.tavsiya.recommendation.events.RecommendationEvent;
import org.tavsiya.recommendation.events.RecommendationImported;
import org.tavsiya.recommendation.events.RecommendationLinked;
import org.tavsiya.recommendation.events.SourceTextRevised;
import org.tavsiya.recommendation.events.StateClaimRecorded;
import org.tavsiya.recommendation.events.StatePositionRecorded;
import org.tavsiya.recommendation.events.ThemeTagged;
import org.tavsiya.recommendation.events.ThemeUntagged;

/** One recommendation as its events made it. {@link #evolve} never refuses, calls out or looks at a clock. */
public final class RecommendationState {

    private Map<String, List<String>> fields = Map.of();
    private final Set<String> tagged = new HashSet<>();
    private final Set<String> untagged = new HashSet<>();
    private final List<Assessment> assessments = new ArrayList<>();
    private final Set<String> links = new HashSet<>();
    private Lifecycle lifecycle = Lifecycle.ACTIVE;
    private String supersededBy;
    private boolean demonstration;
    private boolean removed;

    public RecommendationState evolve(RecommendationEvent event) {
        if (event instanceof RecommendationImported e) {
            fields = SourceFields.of(e);
            demonstration = e.demonstration();
        } else if (event instanceof SourceTextRevised e) {
            fields = new HashMap<>(fields);
            fields.putAll(e.after());
        } else if (event instanceof ThemeTagged e) {
            tagged.add(e.theme());
            untagged.remove(e.theme());
        } else if (event instanceof ThemeUntagged e) {
            untagged.add(e.theme());
            tagged.remove(e.theme());
        } else if (event instanceof AssessmentPublished e) {
            assessments.add(new Assessment(e.assessmentId(), Status.valueOf(e.status()), e.effectiveOn(), true));
        } else if (event instanceof AssessmentCorrected e) {
            replace(e);
        } else if (event instanceof AssessmentRetracted e) {
            fall(e.assessmentId());
        } else if (event instanceof LifecycleChanged e) {
            lifecycle = Lifecycle.valueOf(e.lifecycle());
            supersededBy = e.supersededBy();
        } else if (event instanceof RecommendationLinked e) {
            links.add(e.kind() + e.olderId());
        } else if (event instanceof DemonstrationRemoved) {
            removed = true;
        } else if (event instanceof StatePositionRecorded || event instanceof StateClaimRecorded || event instanceof BodyGradeRecorded) {
            return this; // Lanes that no later decision depends on.
        } else {
            throw new IllegalStateException("No evolution for " + event.getClass().getName());
        }
        return this;
    }

    /** A correction takes the place of what it corrects, so that later assessments stay later. */
    private void replace(AssessmentCorrected e) {
        int place = indexOf(e.corrects());
        assessments.set(place, assessments.get(place).fallen());
        assessments.add(place + 1, new Assessment(e.assessmentId(), Status.valueOf(e.status()), e.effectiveOn(), true));
    }

    private void fall(String assessmentId) {
        int place = indexOf(assessmentId);
        assessments.set(place, assessments.get(place).fallen());
    }

    private int indexOf(String assessmentId) {
        for (int i = 0; i < assessments.size(); i++) {
            if (assessments.get(i).id().equals(assessmentId)) {
                return i;
            }
        }
        throw new IllegalStateException("No assessment " + assessmentId);
    }

    /** The assessment that stands: the last one neither corrected nor retracted. */
    public Optional<Assessment> currentAssessment() {
        return assessments.stream().filter(Assessment::standing).reduce((first, second) -> second);
    }

    public Status status() {
        return currentAssessment().map(Assessment::status).orElse(Status.NOT_ASSESSED);
    }

    public Optional<Assessment> standing(String assessmentId) {
        return assessments.stream().filter(a -> a.standing() && a.id().equals(assessmentId)).findFirst();
    }

    /** Themes of the source and of the analysts together, without those taken away. */
    public Set<String> themes() {
        Set<String> themes = new TreeSet<>(fields.getOrDefault(SourceFields.THEMES, List.of()));
        themes.addAll(tagged);
        themes.removeAll(untagged);
        return themes;
    }

    public Map<String, List<String>> sourceFields() {
        return fields;
    }

    public boolean linked(LinkKind kind, String olderId) {
        return links.contains(kind.name() + olderId);
    }

    public Lifecycle lifecycle() {
        return lifecycle;
    }

    /** The newer recommendation that took the place; null unless superseded. */
    public String supersededBy() {
        return supersededBy;
    }

    public boolean demonstration() {
        return demonstration;
    }

    public boolean removed() {
        return removed;
    }
}
