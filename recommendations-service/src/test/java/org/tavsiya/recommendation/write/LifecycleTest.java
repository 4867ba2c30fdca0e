package org.tavsiya.recommendation.write;

import static org.tavsiya.recommendation.write.Said.said;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.tavsiya.recommendation.Lifecycle;
import org.tavsiya.recommendation.LinkKind;
import org.tavsiya.recommendation.events.LifecycleChanged;
import org.tavsiya.recommendation.write.changelifecycle.ChangeLifecycle;
import org.tavsiya.recommendation.write.linkrecommendation.LinkRecommendation;
import org.tavsiya.recommendation.write.model.Assertion;
import org.tavsiya.recommendation.write.model.RecommendationState;
import org.tavsiya.recommendation.write.model.Successor;
import org.tavsiya.rules.RuleBroken;

/** Active, superseded, not applicable: who is named, and that a chain ends in one that counts. */
class LifecycleTest extends AggregateTest {

    private static final Assertion A = said().assertion();

    @Test
    void superseded_names_its_successor() {
        String sentence = "SUPERSEDED names the newer recommendation that took the place; the other states name none.";
        refused(
                imported(),
                new ChangeLifecycle(Said.ID, null, Lifecycle.SUPERSEDED, null, A),
                "SupersededNamesItsSuccessor",
                sentence);
        prepare();
        refused(
                imported(),
                new ChangeLifecycle(Said.ID, null, Lifecycle.SUPERSEDED, Said.ID, A),
                "SupersededNamesItsSuccessor",
                sentence);
        prepare();
        refused(
                imported(),
                new ChangeLifecycle(Said.ID, null, Lifecycle.NOT_APPLICABLE, "newer", A),
                "SupersededNamesItsSuccessor",
                sentence);
    }

    @Test
    void a_lifecycle_changes_and_changes_back() {
        accepted(imported(), new ChangeLifecycle(Said.ID, null, Lifecycle.SUPERSEDED, "newer", A))
                .expectEvents(lifecycle("SUPERSEDED", "newer"));
        prepare();
        accepted(
                        imported(lifecycle("SUPERSEDED", "newer")),
                        new ChangeLifecycle(Said.ID, null, Lifecycle.ACTIVE, null, A))
                .expectEvents(lifecycle("ACTIVE", null));
    }

    @Test
    void a_lifecycle_that_is_already_so_records_nothing() {
        accepted(imported(), new ChangeLifecycle(Said.ID, null, Lifecycle.ACTIVE, null, A))
                .expectNoEvents();
        prepare();
        accepted(
                        imported(lifecycle("SUPERSEDED", "newer")),
                        new ChangeLifecycle(Said.ID, null, Lifecycle.SUPERSEDED, "newer", A))
                .expectNoEvents();
        prepare();
        accepted(
                        imported(lifecycle("SUPERSEDED", "newer")),
                        new ChangeLifecycle(Said.ID, null, Lifecycle.SUPERSEDED, "another", A))
                .expectEvents(lifecycle("SUPERSEDED", "another"));
    }

    @Test
    void a_successor_exists_and_counts() {
        ChangeLifecycle change = new ChangeLifecycle(Said.ID, null, Lifecycle.SUPERSEDED, "newer", A);
        successor = new Successor("newer", null, null);
        refused(imported(), change, "SuccessorExists", "There is no recommendation newer that could take its place.");
        prepare();
        successor = new Successor("newer", Lifecycle.SUPERSEDED, "newest");
        refused(
                imported(),
                change,
                "SuccessorCounts",
                "newer is SUPERSEDED itself and counts no more; name the last of its chain, newest.");
        prepare();
        successor = new Successor("newer", Lifecycle.SUPERSEDED, null);
        refused(
                imported(),
                change,
                "SuccessorCounts",
                "newer is SUPERSEDED itself and counts no more; name one that is ACTIVE.");
        prepare();
        successor = new Successor("newer", Lifecycle.NOT_APPLICABLE, "newer");
        refused(
                imported(),
                change,
                "SuccessorCounts",
                "newer is NOT_APPLICABLE itself and counts no more; name one that is ACTIVE.");
    }

    @Test
    void what_counts_no_more_is_not_the_newer_of_two() {
        RecommendationState superseded = new RecommendationState()
                .evolve(Incoming.record().command().event())
                .evolve(lifecycle("SUPERSEDED", "newer"));
        Assertions.assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(
                        () -> new LinkRecommendation(Said.ID, null, LinkKind.REITERATES, "older", A).decide(superseded))
                .withMessage(Said.ID
                        + " is SUPERSEDED itself and counts no more; link the older one to the recommendation "
                        + "that took its place.");
    }

    private static LifecycleChanged lifecycle(String to, String by) {
        return new LifecycleChanged(
                Said.ID,
                to,
                by,
                A.reason(),
                A.effectiveOn(),
                A.assertedOn(),
                A.source().title(),
                A.by().id(),
                A.role());
    }
}
