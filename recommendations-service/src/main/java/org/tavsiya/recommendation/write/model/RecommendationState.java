package org.tavsiya.recommendation.write.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.tavsiya.recommendation.Lifecycle;
import org.tavsiya.recommendation.LinkKind;
import org.tavsiya.recommendation.SourceFields;
import org.tavsiya.recommendation.Status;
import org.tavsiya.recommendation.events.AssessmentCorrected;
import org.tavsiya.recommendation.events.AssessmentPublished;
import org.tavsiya.recommendation.events.AssessmentRetracted;
import org.tavsiya.recommendation.events.DemonstrationRemoved;
import org.tavsiya.recommendation.events.LifecycleChanged;
import org.tavsiya.recommendation.events.RecommendationEvent;
import org.tavsiya.recommendation.events.RecommendationImported;
import org.tavsiya.recommendation.events.RecommendationLinked;
import org.tavsiya.recommendation.events.RecommendationUnlinked;
import org.tavsiya.recommendation.events.SaidByOthers;
import org.tavsiya.recommendation.events.SourceTextRevised;
import org.tavsiya.recommendation.events.TextTold;
import org.tavsiya.recommendation.events.ThemeTagged;
import org.tavsiya.recommendation.events.ThemeUntagged;

/** One recommendation as its events made it. {@link #evolve} never refuses, calls out or looks at a clock. */
public final class RecommendationState {

    private Map<String, List<String>> fields = Map.of();
    private final Set<String> tagged = new HashSet<>();
    private final Set<String> untagged = new HashSet<>();
    private final List<Assessment> assessments = new ArrayList<>();
    private final Set<String> links = new HashSet<>();
    private final Map<String, TextTold> texts = new HashMap<>();
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
            insert(new Assessment(
                    e.assessmentId(), Status.valueOf(e.status()), e.effectiveOn(), e.baselineAssessmentId(), true));
        } else if (event instanceof AssessmentCorrected e) {
            replace(e);
        } else if (event instanceof AssessmentRetracted e) {
            fall(e.assessmentId());
        } else if (event instanceof LifecycleChanged e) {
            lifecycle = Lifecycle.valueOf(e.lifecycle());
            supersededBy = e.supersededBy();
        } else if (event instanceof RecommendationLinked e) {
            links.add(e.kind() + e.olderId());
        } else if (event instanceof RecommendationUnlinked e) {
            links.remove(e.kind() + e.olderId());
        } else if (event instanceof TextTold e) {
            texts.put(e.language(), e);
        } else if (event instanceof DemonstrationRemoved) {
            removed = true;
        } else if (event instanceof SaidByOthers) {
            return this; // Lanes that no later decision depends on.
        } else {
            throw new IllegalStateException(
                    "No evolution for " + event.getClass().getName());
        }
        return this;
    }

    /** In the order of what they say, then of recording. */
    private void insert(Assessment recorded) {
        int place = assessments.size();
        while (place > 0
                && recorded.effectiveOn().isBefore(assessments.get(place - 1).effectiveOn())) {
            place--;
        }
        assessments.add(place, recorded);
    }

    /**
     * A correction of the same day takes the place of what it corrects, so that later assessments stay later. A regression is from now on
     * measured against what is right.
     */
    private void replace(AssessmentCorrected e) {
        int place = indexOf(e.corrects());
        Assessment wrong = assessments.get(place);
        Assessment right = new Assessment(
                e.assessmentId(), Status.valueOf(e.status()), e.effectiveOn(), e.baselineAssessmentId(), true);
        assessments.set(place, wrong.fallen());
        assessments.replaceAll(a -> e.corrects().equals(a.baseline()) ? a.worseThan(right.id()) : a);
        if (right.effectiveOn().equals(wrong.effectiveOn())) {
            assessments.add(place + 1, right);
        } else {
            insert(right);
        }
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

    /** The assessment that stands: of those neither corrected nor retracted the one that is effective last, then the one recorded last. */
    public Optional<Assessment> currentAssessment() {
        return last(a -> true);
    }

    /** What would stand if that one did not. */
    public Optional<Assessment> currentWithout(String assessmentId) {
        return last(a -> !a.id().equals(assessmentId));
    }

    /** What stood before that day, leaving out one that is being corrected. */
    public Optional<Assessment> before(LocalDate day, String without) {
        return last(
                a -> !a.id().equals(without) && day != null && !a.effectiveOn().isAfter(day));
    }

    private Optional<Assessment> last(Predicate<Assessment> which) {
        return assessments.stream().filter(Assessment::standing).filter(which).reduce((first, second) -> second);
    }

    /** The regression that is measured against that assessment, where there is one that stands. */
    public Optional<Assessment> regressionAgainst(String assessmentId) {
        return last(a -> assessmentId.equals(a.baseline()));
    }

    public Status status() {
        return currentAssessment().map(Assessment::status).orElse(Status.NOT_ASSESSED);
    }

    public Optional<Assessment> standing(String assessmentId) {
        return assessments.stream()
                .filter(a -> a.standing() && a.id().equals(assessmentId))
                .findFirst();
    }

    /** Themes of the source and of the analysts together, without those taken away. */
    public Set<String> themes() {
        Set<String> themes = new TreeSet<>(fields.getOrDefault(SourceFields.THEMES, List.of()));
        themes.addAll(tagged);
        themes.removeAll(untagged);
        return themes;
    }

    /** When the document with the recommendation was published; null where the source does not tell. */
    public LocalDate publishedOn() {
        return fields.getOrDefault(SourceFields.PUBLICATION_DATE, List.of()).stream()
                .findFirst()
                .map(LocalDate::parse)
                .orElse(null);
    }

    /** Label of the body; null where the source names none. */
    public String body() {
        return fields.getOrDefault(SourceFields.BODY, List.of()).stream()
                .findFirst()
                .orElse(null);
    }

    /** Whether that is known as the text in this language, in the same authority. */
    public boolean says(String language, String text, boolean official) {
        TextTold told = texts.get(language);
        return told != null && told.official() == official && told.text().equals(text);
    }

    public Optional<String> text(String language) {
        return Optional.ofNullable(texts.get(language)).map(TextTold::text);
    }

    public boolean official(String language) {
        TextTold told = texts.get(language);
        return told != null && told.official();
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
