package org.tavsiya.recommendation.write.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tavsiya.recommendation.Evidence;
import org.tavsiya.recommendation.Status;
import org.tavsiya.recommendation.events.AssessmentPublished;
import org.tavsiya.recommendation.write.model.Assertion;
import org.tavsiya.recommendation.write.model.Assessment;
import org.tavsiya.recommendation.write.model.AssessmentDraft;
import org.tavsiya.recommendation.write.model.RecommendationState;
import org.tavsiya.rules.Rule;

/**
 * The rules that the content of an assessment obeys, whether it is published or corrects another (docs/METHOD.md, evidence).
 *
 * @param before the assessment that stood before it, in the order of what they say
 * @param baseline what a regression is measured against; empty for every other status
 */
public record Contents(
        RecommendationState state,
        AssessmentDraft draft,
        Assertion assertion,
        Optional<Assessment> before,
        Optional<Assessment> baseline) {

    /**
     * @param named id of the baseline; null takes what stood before
     * @param corrects id of the assessment that this one takes the place of, else null
     */
    public static Contents of(
            RecommendationState state, AssessmentDraft draft, Assertion assertion, String named, String corrects) {
        LocalDate effectiveOn = assertion.clocks() == null ? null : assertion.effectiveOn();
        Optional<Assessment> before = state.before(effectiveOn, corrects);
        Optional<Assessment> baseline = draft.status() != Status.REGRESSED
                ? Optional.empty()
                : (named == null ? before : state.standing(named).filter(a -> !a.id().equals(corrects)))
                        .filter(a -> a.judgment()
                                && effectiveOn != null
                                && !a.effectiveOn().isAfter(effectiveOn));
        return new Contents(state, draft, assertion, before, baseline);
    }

    /** @param more texts beside those of every assessment */
    public List<Rule> rules(Text... more) {
        LocalDate effectiveOn = assertion.clocks() == null ? null : assertion.effectiveOn();
        List<Evidence> evidence = draft.evidence();
        List<Rule> rules = new ArrayList<>(Statements.rules(
                AssessmentPublished.class,
                state,
                assertion,
                Stream.concat(Arrays.stream(more), Text.of(evidence)).toArray(Text[]::new)));
        rules.addAll(AddressIsOfTheWeb.each(evidence));
        rules.add(new EvidenceIsFew(evidence.size()));
        // Before what it suffices for: of an empty piece nothing else can be said.
        rules.addAll(EvidenceIsComplete.each(evidence));
        rules.addAll(List.of(
                new StatusCanBeChosen(draft.status()),
                new NotBeforeTheRecommendation(state.publishedOn(), effectiveOn),
                new RegressionNeedsBaseline(draft.status(), baseline),
                new UpwardMoveNeedsNewEvidence(before, draft, effectiveOn),
                new EvidenceSuffices(draft.status(), evidence),
                new RestsOnFactsSince(state.publishedOn(), evidence),
                new RegressionNeedsLaterFact(baseline, evidence)));
        rules.addAll(EvidenceHasHappened.each(evidence, assertion.today()));
        rules.add(new SecondPersonNeeded(draft.status(), draft.authoredBy(), assertion.by(), false));
        return rules;
    }

    public String baselineId() {
        return baseline.map(Assessment::id).orElse(null);
    }
}
