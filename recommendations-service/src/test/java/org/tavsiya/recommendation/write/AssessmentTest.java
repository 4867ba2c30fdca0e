package org.tavsiya.recommendation.write;

import static org.tavsiya.recommendation.Status.CONTRARY;
import static org.tavsiya.recommendation.Status.FULLY_IMPLEMENTED;
import static org.tavsiya.recommendation.Status.NOT_ASSESSED;
import static org.tavsiya.recommendation.Status.NOT_IMPLEMENTED;
import static org.tavsiya.recommendation.Status.NO_INFORMATION;
import static org.tavsiya.recommendation.Status.PARTIALLY_IMPLEMENTED;
import static org.tavsiya.recommendation.Status.REGRESSED;
import static org.tavsiya.recommendation.write.Said.evidence;
import static org.tavsiya.recommendation.write.Said.said;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.axonframework.modelling.command.ConflictingAggregateVersionException;
import org.junit.jupiter.api.Test;
import org.tavsiya.account.Actor;
import org.tavsiya.account.Role;
import org.tavsiya.recommendation.EvidenceLevel;
import org.tavsiya.recommendation.Source;
import org.tavsiya.recommendation.events.LifecycleChanged;
import org.tavsiya.recommendation.write.model.RecommendationState;
import org.tavsiya.recommendation.write.publishassessment.PublishAssessment;
import org.tavsiya.recommendation.write.retractassessment.RetractAssessment;
import org.tavsiya.rules.RuleBroken;

/** The coalition's assessment: publishing, correcting, retracting, and the least evidence of each status. */
class AssessmentTest extends AggregateTest {

    private static final LocalDate DAY = LocalDate.of(2018, 5, 14);

    @Test
    void partly_to_fully_by_the_same_person_is_refused() {
        refused(
                imported(said().on("2016-01-31").published(PARTIALLY_IMPLEMENTED)),
                said().by(Said.REVIEWER).writtenBy(Said.REVIEWER.id()).publish(FULLY_IMPLEMENTED),
                "SecondPersonNeeded",
                "FULLY_IMPLEMENTED needs two people: a reviewer publishes it, and the author is somebody else.");
    }

    @Test
    void all_that_is_broken_is_said_at_once_each_with_its_field() {
        var nothing = said().because(" ")
                .on(null)
                .citing()
                .from(new Source(null, null, null, "ftp://example.org", null))
                .publish(null);
        Assertions.assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> nothing.decide(new RecommendationState()
                        .evolve(Incoming.record().command().event())))
                .satisfies(broken -> Assertions.assertThat(broken.violations())
                        .extracting(v -> v.code() + " " + v.field())
                        .containsExactly(
                                "ReasonNeeded reason",
                                "DatesNeeded effectiveOn",
                                "SourceNeeded sourceTitle",
                                "AddressIsOfTheWeb sourceUrl",
                                "StatusCanBeChosen status"));
    }

    @Test
    void an_analyst_does_not_publish_a_strong_statement_of_somebody_else() {
        refused(
                imported(),
                said().by(new Actor("other", Role.ANALYST)).publish(CONTRARY),
                "SecondPersonNeeded",
                "CONTRARY needs two people: a reviewer publishes it, and the author is somebody else.");
    }

    @Test
    void an_assessment_effective_before_the_one_that_stands_is_a_correction() {
        refused(
                imported(said().on("2018-05-14").published(NOT_IMPLEMENTED)),
                said().on("2018-05-13").publish(NOT_IMPLEMENTED),
                "NotBeforeTheOneThatStands",
                "Effective 2018-05-13 lies before the assessment that stands (2018-05-14). If that one was wrong, correct it.");
    }

    @Test
    void what_is_superseded_is_not_assessed() {
        var superseded =
                new LifecycleChanged(Said.ID, "SUPERSEDED", "newer", "Repeated", DAY, DAY, null, "author", "ANALYST");
        refused(
                imported(superseded),
                said().publish(NOT_IMPLEMENTED),
                "OnlyActiveIsAssessed",
                "This recommendation is SUPERSEDED; assess the one that took its place, or set it active again first.");
    }

    @Test
    void regressed_names_any_assessment_that_stands() {
        accepted(
                        imported(
                                said().as("first").on("2014-01-01").published(PARTIALLY_IMPLEMENTED),
                                said().as("second").on("2016-01-31").published(NOT_IMPLEMENTED)),
                        said().as("new").worseThan("first").publish(REGRESSED))
                .expectEvents(said().as("new").worseThan("first").published(REGRESSED));
    }

    @Test
    void regressed_against_a_retracted_assessment_is_refused() {
        refused(
                imported(said().as("first").on("2014-01-01").published(PARTIALLY_IMPLEMENTED), retracted("first")),
                said().worseThan("first").publish(REGRESSED),
                "RegressionNeedsBaseline",
                "REGRESSED needs a baseline: an earlier assessment that stands and that this one is worse than.");
    }

    @Test
    void a_second_look_that_saw_an_older_version_is_a_conflict() {
        PublishAssessment late = said().publish(NOT_IMPLEMENTED);
        imported(said().published(NOT_IMPLEMENTED))
                .when(new PublishAssessment(Said.ID, 0L, late.draft(), null, late.assertion()))
                .expectNoEvents()
                .expectException(ConflictingAggregateVersionException.class);
    }

    // Correction is not change

    @Test
    void a_correction_may_fall_where_a_change_may_not() {
        accepted(
                        imported(said().as("wrong").published(FULLY_IMPLEMENTED)),
                        said().as("right").correct("wrong", NOT_IMPLEMENTED))
                .expectEvents(corrected("right", "wrong", NOT_IMPLEMENTED));
    }

    @Test
    void a_correction_may_lie_before_what_it_corrects() {
        accepted(
                imported(said().as("wrong").on("2018-05-14").published(FULLY_IMPLEMENTED)),
                said().on("2017-03-01")
                        .citing(evidence(EvidenceLevel.PROCESS, "Coalition", LocalDate.of(2017, 2, 1), false))
                        .correct("wrong", PARTIALLY_IMPLEMENTED));
    }

    @Test
    void what_was_corrected_cannot_be_corrected_again() {
        refused(
                imported(said().as("wrong").published(FULLY_IMPLEMENTED), corrected("right", "wrong", NOT_IMPLEMENTED)),
                said().correct("wrong", NOT_IMPLEMENTED),
                "AssessmentStands",
                "There is no assessment wrong that stands: it was corrected or retracted before, or never published.");
    }

    @Test
    void a_correction_says_what_was_wrong_beside_the_reason_of_the_right_one() {
        refused(
                imported(said().as("wrong").published(FULLY_IMPLEMENTED)),
                said().correct("wrong", NOT_IMPLEMENTED, " "),
                "WhyWrongNeeded",
                "A correction says what was wrong about the earlier assessment: one sentence, beside the reason of the right one.");
        accepted(
                        imported(said().as("wrong").published(FULLY_IMPLEMENTED)),
                        said().as("right").correct("wrong", NOT_IMPLEMENTED))
                .expectEvents(corrected("right", "wrong", NOT_IMPLEMENTED));
    }

    @Test
    void a_correction_needs_evidence_and_the_second_person_too() {
        refused(
                imported(said().as("wrong").published(NOT_IMPLEMENTED)),
                said().citing().correct("wrong", PARTIALLY_IMPLEMENTED),
                "EvidenceSuffices",
                "PARTIALLY_IMPLEMENTED needs at least one official measure: structural or process evidence.");
        refused(
                imported(said().as("wrong").published(NOT_IMPLEMENTED)),
                said().writtenBy(Said.REVIEWER.id()).correct("wrong", FULLY_IMPLEMENTED),
                "SecondPersonNeeded",
                "FULLY_IMPLEMENTED needs two people: a reviewer publishes it, and the author is somebody else.");
        refused(
                imported(said().as("wrong").published(NOT_IMPLEMENTED)),
                said().correct("wrong", NOT_ASSESSED),
                "StatusCanBeChosen",
                "Choose a status: NOT_ASSESSED is only the beginning; to take an assessment back, retract it.");
    }

    @Test
    void correcting_an_older_one_leaves_the_newest_standing() {
        // FULLY still stands, so a fall to PARTIALLY is refused as one.
        refused(
                imported(
                        said().as("first").on("2014-01-01").published(NOT_IMPLEMENTED),
                        said().as("second").on("2016-01-31").published(FULLY_IMPLEMENTED),
                        corrected(said().as("right").on("2014-01-01"), "first", PARTIALLY_IMPLEMENTED)),
                said().publish(PARTIALLY_IMPLEMENTED),
                "FallNeedsRegressed",
                "Moving from FULLY_IMPLEMENTED to PARTIALLY_IMPLEMENTED: use REGRESSED if the situation got worse, or "
                        + "correct the earlier assessment if it was wrong.");
    }

    // Retraction

    @Test
    void a_retraction_brings_back_the_one_before() {
        var past = List.of(
                        said().as("first").on("2014-01-01").published(NOT_IMPLEMENTED),
                        said().as("second").on("2016-01-31").published(FULLY_IMPLEMENTED),
                        retracted("second"))
                .toArray();
        // Measured against NOT_IMPLEMENTED of 2014 again: PARTIALLY is a rise, not a fall.
        accepted(imported(past), said().publish(PARTIALLY_IMPLEMENTED));
        prepare();
        refused(
                imported(past),
                said().citing(evidence(EvidenceLevel.PROCESS, "Coalition", LocalDate.of(2013, 1, 1), false))
                        .publish(PARTIALLY_IMPLEMENTED),
                "UpwardMoveNeedsNewEvidence",
                "Moving up from NOT_IMPLEMENTED to PARTIALLY_IMPLEMENTED needs evidence of a fact after 2014-01-01 "
                        + "and not after 2018-05-14.");
    }

    @Test
    void retracting_the_only_one_makes_it_not_assessed() {
        accepted(
                imported(said().as("first").published(FULLY_IMPLEMENTED), retracted("first")),
                said().publish(NO_INFORMATION));
    }

    @Test
    void a_retraction_is_recorded_with_its_reason() {
        accepted(
                        imported(said().as("first").published(FULLY_IMPLEMENTED)),
                        new RetractAssessment(Said.ID, null, "first", said().assertion()))
                .expectEvents(retracted("first"));
    }

    @Test
    void nothing_is_retracted_twice() {
        refused(
                imported(said().as("first").published(FULLY_IMPLEMENTED), retracted("first")),
                new RetractAssessment(Said.ID, null, "first", said().assertion()),
                "AssessmentStands",
                "There is no assessment first that stands: it was corrected or retracted before, or never published.");
    }
}
