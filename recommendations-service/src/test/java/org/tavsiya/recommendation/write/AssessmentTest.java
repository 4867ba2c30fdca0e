package org.tavsiya.recommendation.write;

import static org.tavsiya.recommendation.Status.CONTRARY;
import static org.tavsiya.recommendation.Status.FULLY_IMPLEMENTED;
import static org.tavsiya.recommendation.Status.NOT_ASSESSED;
import static org.tavsiya.recommendation.Status.NOT_IMPLEMENTED;
import static org.tavsiya.recommendation.Status.NO_INFORMATION;
import static org.tavsiya.recommendation.Status.PARTIALLY_IMPLEMENTED;
import static org.tavsiya.recommendation.Status.REGRESSED;
import static org.tavsiya.recommendation.Status.SUBSTANTIALLY_IMPLEMENTED;
import static org.tavsiya.recommendation.write.Said.evidence;
import static org.tavsiya.recommendation.write.Said.said;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.axonframework.modelling.command.ConflictingAggregateVersionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tavsiya.account.Actor;
import org.tavsiya.account.Role;
import org.tavsiya.recommendation.Evidence;
import org.tavsiya.recommendation.EvidenceKind;
import org.tavsiya.recommendation.EvidenceLevel;
import org.tavsiya.recommendation.Source;
import org.tavsiya.recommendation.Status;
import org.tavsiya.recommendation.events.AssessmentCorrected;
import org.tavsiya.recommendation.events.AssessmentRetracted;
import org.tavsiya.recommendation.events.LifecycleChanged;
import org.tavsiya.recommendation.write.model.RecommendationState;
import org.tavsiya.recommendation.write.publishassessment.PublishAssessment;
import org.tavsiya.recommendation.write.retractassessment.RetractAssessment;
import org.tavsiya.rules.RuleBroken;

/** The coalition's assessment: publishing, correcting, retracting, and the least evidence of each status. */
class AssessmentTest extends AggregateTest {

    private static final LocalDate DAY = LocalDate.of(2018, 5, 14);
    private static final Evidence LAW = evidence(EvidenceLevel.STRUCTURAL, "Parliament", DAY, true);
    private static final Evidence TRAINING = evidence(EvidenceLevel.PROCESS, "Coalition", DAY, false);
    private static final Evidence CONVICTIONS = evidence(EvidenceLevel.OUTCOME, "Coalition", DAY, false);

    @Test
    void partly_to_fully_by_the_same_person_is_refused() {
        refused(imported(said().on("2016-01-31").published(PARTIALLY_IMPLEMENTED)), said().by(Said.REVIEWER).writtenBy(Said.REVIEWER.id()).publish(FULLY_IMPLEMENTED),
                "SecondPersonNeeded", "FULLY_IMPLEMENTED needs two people: a reviewer publishes it, and the author is somebody else.");
    }

    @Test
    void all_that_is_broken_is_said_at_once_each_with_its_field() {
        var nothing = said().because(" ").on(null).citing().from(new Source(null, null, null, "ftp://example.org", null)).publish(null);
        Assertions.assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> nothing.decide(new RecommendationState().evolve(Incoming.record().command().event())))
                .satisfies(broken -> Assertions.assertThat(broken.violations()).extracting(v -> v.code() + " " + v.field()).containsExactly(
                        "ReasonNeeded reason", "DatesNeeded effectiveOn", "SourceNeeded sourceTitle", "AddressIsOfTheWeb sourceUrl", "StatusCanBeChosen status"));
    }

    @Test
    void an_analyst_does_not_publish_a_strong_statement_of_somebody_else() {
        refused(imported(), said().by(new Actor("other", Role.ANALYST)).publish(CONTRARY),
                "SecondPersonNeeded", "CONTRARY needs two people: a reviewer publishes it, and the author is somebody else.");
    }

    @Test
    void an_assessment_effective_before_the_one_that_stands_is_a_correction() {
        refused(imported(said().on("2018-05-14").published(NOT_IMPLEMENTED)), said().on("2018-05-13").publish(NOT_IMPLEMENTED),
                "NotBeforeTheOneThatStands", "Effective 2018-05-13 lies before the assessment that stands (2018-05-14). If that one was wrong, correct it.");
    }

    @Test
    void what_is_superseded_is_not_assessed() {
        var superseded = new LifecycleChanged(Said.ID, "SUPERSEDED", "newer", "Repeated", DAY, DAY, null, "author", "ANALYST");
        refused(imported(superseded), said().publish(NOT_IMPLEMENTED),
                "OnlyActiveIsAssessed", "This recommendation is SUPERSEDED; assess the one that took its place, or set it active again first.");
    }

    @Test
    void regressed_names_any_assessment_that_stands() {
        accepted(imported(said().as("first").on("2014-01-01").published(PARTIALLY_IMPLEMENTED), said().as("second").on("2016-01-31").published(NOT_IMPLEMENTED)),
                said().as("new").worseThan("first").publish(REGRESSED)).expectEvents(said().as("new").worseThan("first").published(REGRESSED));
    }

    @Test
    void regressed_against_a_retracted_assessment_is_refused() {
        refused(imported(said().as("first").on("2014-01-01").published(PARTIALLY_IMPLEMENTED), retracted("first")), said().worseThan("first").publish(REGRESSED),
                "RegressionNeedsBaseline", "REGRESSED needs a baseline: an earlier assessment that stands and that this one is worse than.");
    }

    @Test
    void a_second_look_that_saw_an_older_version_is_a_conflict() {
        PublishAssessment late = said().publish(NOT_IMPLEMENTED);
        imported(said().published(NOT_IMPLEMENTED))
                .when(new PublishAssessment(Said.ID, 0L, late.draft(), null, late.assertion()))
                .expectNoEvents().expectException(ConflictingAggregateVersionException.class);
    }

    // Correction is not change

    @Test
    void a_correction_may_fall_where_a_change_may_not() {
        accepted(imported(said().as("wrong").published(FULLY_IMPLEMENTED)), said().as("right").correct("wrong", NOT_IMPLEMENTED))
                .expectEvents(corrected("right", "wrong", NOT_IMPLEMENTED));
    }

    @Test
    void a_correction_may_lie_before_what_it_corrects() {
        accepted(imported(said().as("wrong").on("2018-05-14").published(FULLY_IMPLEMENTED)),
                said().on("2017-03-01").citing(evidence(EvidenceLevel.PROCESS, "Coalition", LocalDate.of(2017, 2, 1), false)).correct("wrong", PARTIALLY_IMPLEMENTED));
    }

    @Test
    void what_was_corrected_cannot_be_corrected_again() {
        refused(imported(said().as("wrong").published(FULLY_IMPLEMENTED), corrected("right", "wrong", NOT_IMPLEMENTED)), said().correct("wrong", NOT_IMPLEMENTED),
                "AssessmentStands", "There is no assessment wrong that stands: it was corrected or retracted before, or never published.");
    }

    @Test
    void a_correction_needs_evidence_and_the_second_person_too() {
        refused(imported(said().as("wrong").published(NOT_IMPLEMENTED)), said().citing().correct("wrong", PARTIALLY_IMPLEMENTED),
                "EvidenceSuffices", "PARTIALLY_IMPLEMENTED needs at least one official measure: structural or process evidence.");
        refused(imported(said().as("wrong").published(NOT_IMPLEMENTED)), said().writtenBy(Said.REVIEWER.id()).correct("wrong", FULLY_IMPLEMENTED),
                "SecondPersonNeeded", "FULLY_IMPLEMENTED needs two people: a reviewer publishes it, and the author is somebody else.");
        refused(imported(said().as("wrong").published(NOT_IMPLEMENTED)), said().correct("wrong", NOT_ASSESSED),
                "StatusCanBeChosen", "Choose a status: NOT_ASSESSED is only the beginning; to take an assessment back, retract it.");
    }

    @Test
    void correcting_an_older_one_leaves_the_newest_standing() {
        // FULLY still stands, so a fall to PARTIALLY is refused as one.
        refused(imported(said().as("first").on("2014-01-01").published(NOT_IMPLEMENTED), said().as("second").on("2016-01-31").published(FULLY_IMPLEMENTED),
                        corrected(said().as("right").on("2014-01-01"), "first", PARTIALLY_IMPLEMENTED)),
                said().publish(PARTIALLY_IMPLEMENTED), "FallNeedsRegressed",
                "Moving from FULLY_IMPLEMENTED to PARTIALLY_IMPLEMENTED: use REGRESSED if the situation got worse, or correct the earlier assessment if it was wrong.");
    }

    // Retraction

    @Test
    void a_retraction_brings_back_the_one_before() {
        var past = List.of(said().as("first").on("2014-01-01").published(NOT_IMPLEMENTED), said().as("second").on("2016-01-31").published(FULLY_IMPLEMENTED),
                retracted("second")).toArray();
        // Measured against NOT_IMPLEMENTED of 2014 again: PARTIALLY is a rise, not a fall.
        accepted(imported(past), said().publish(PARTIALLY_IMPLEMENTED));
        prepare();
        refused(imported(past), said().citing(evidence(EvidenceLevel.PROCESS, "Coalition", LocalDate.of(2013, 1, 1), false)).publish(PARTIALLY_IMPLEMENTED),
                "UpwardMoveNeedsNewEvidence", "Moving up from NOT_IMPLEMENTED to PARTIALLY_IMPLEMENTED needs evidence of a fact after 2014-01-01 and not after 2018-05-14.");
    }

    @Test
    void retracting_the_only_one_makes_it_not_assessed() {
        accepted(imported(said().as("first").published(FULLY_IMPLEMENTED), retracted("first")), said().publish(NO_INFORMATION));
    }

    @Test
    void a_retraction_is_recorded_with_its_reason() {
        accepted(imported(said().as("first").published(FULLY_IMPLEMENTED)), new RetractAssessment(Said.ID, null, "first", said().assertion()))
                .expectEvents(retracted("first"));
    }

    @Test
    void nothing_is_retracted_twice() {
        refused(imported(said().as("first").published(FULLY_IMPLEMENTED), retracted("first")), new RetractAssessment(Said.ID, null, "first", said().assertion()),
                "AssessmentStands", "There is no assessment first that stands: it was corrected or retracted before, or never published.");
    }

    // Evidence

    @Test
    void no_information_needs_a_reason_and_no_evidence() {
        accepted(imported(), said().citing().publish(NO_INFORMATION));
    }

    @ParameterizedTest
    @EnumSource(value = Status.class, names = {"NOT_IMPLEMENTED", "PARTIALLY_IMPLEMENTED", "SUBSTANTIALLY_IMPLEMENTED", "FULLY_IMPLEMENTED", "CONTRARY"})
    void every_other_status_needs_evidence(Status status) {
        refused(imported(), said().citing().publish(status), "EvidenceSuffices", switch (status) {
            case NOT_IMPLEMENTED -> "NOT_IMPLEMENTED needs at least one piece of evidence.";
            case PARTIALLY_IMPLEMENTED -> "PARTIALLY_IMPLEMENTED needs at least one official measure: structural or process evidence.";
            case SUBSTANTIALLY_IMPLEMENTED -> "SUBSTANTIALLY_IMPLEMENTED needs structural and process evidence from two publishers, one not of the State.";
            case FULLY_IMPLEMENTED -> "FULLY_IMPLEMENTED needs structural, process and outcome evidence from two publishers, one not of the State.";
            default -> "CONTRARY needs the act itself: a law, a judgment or an official statement.";
        });
    }

    @Test
    void regressed_needs_evidence_too() {
        refused(imported(said().published(PARTIALLY_IMPLEMENTED)), said().citing().publish(REGRESSED), "EvidenceSuffices", "REGRESSED needs at least one piece of evidence.");
    }

    @Test
    void an_outcome_alone_is_no_measure() {
        refused(imported(), said().citing(CONVICTIONS).publish(PARTIALLY_IMPLEMENTED), "EvidenceSuffices",
                "PARTIALLY_IMPLEMENTED needs at least one official measure: structural or process evidence.");
    }

    @Test
    void substantially_needs_law_and_practice() {
        accepted(imported(), said().citing(LAW, TRAINING).publish(SUBSTANTIALLY_IMPLEMENTED));
        prepare();
        refusedSubstantially(LAW, CONVICTIONS);
    }

    @Test
    void two_documents_of_one_publisher_are_one_source() {
        refusedSubstantially(evidence(EvidenceLevel.STRUCTURAL, "Coalition", DAY, false), TRAINING);
    }

    @Test
    void two_sources_of_the_state_are_not_independent() {
        refusedSubstantially(LAW, evidence(EvidenceLevel.PROCESS, "Ministry of Justice", DAY, true));
    }

    @Test
    void a_source_without_publisher_does_not_count_as_a_second_one() {
        refusedSubstantially(evidence(EvidenceLevel.STRUCTURAL, null, DAY, true), TRAINING);
        prepare();
        refusedSubstantially(evidence(EvidenceLevel.STRUCTURAL, " ", DAY, true), TRAINING);
    }

    private void refusedSubstantially(Evidence... evidence) {
        refused(imported(), said().citing(evidence).publish(SUBSTANTIALLY_IMPLEMENTED), "EvidenceSuffices",
                "SUBSTANTIALLY_IMPLEMENTED needs structural and process evidence from two publishers, one not of the State.");
    }

    @Test
    void fully_needs_an_outcome_for_people() {
        refused(imported(), said().citing(LAW, TRAINING).publish(FULLY_IMPLEMENTED), "EvidenceSuffices",
                "FULLY_IMPLEMENTED needs structural, process and outcome evidence from two publishers, one not of the State.");
        prepare();
        accepted(imported(), said().citing(LAW, TRAINING, CONVICTIONS).publish(FULLY_IMPLEMENTED));
    }

    @Test
    void contrary_asks_for_the_act_itself_and_not_for_a_report_about_it() {
        refused(imported(), said().citing(evidence(EvidenceLevel.STRUCTURAL, "Coalition", DAY, false)).publish(CONTRARY), "EvidenceSuffices",
                "CONTRARY needs the act itself: a law, a judgment or an official statement.");
        for (EvidenceKind act : List.of(EvidenceKind.LAW, EvidenceKind.JUDGMENT, EvidenceKind.STATE_DOCUMENT)) {
            prepare();
            accepted(imported(), said().citing(new Evidence(act, "The act", "Supreme Court", DAY, null, EvidenceLevel.STRUCTURAL, true)).publish(CONTRARY));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"coalition", " Coalition. ", "COALITION", "Co-alition", "\uff23oalition"})
    void two_spellings_of_one_publisher_are_one(String spelling) {
        refusedSubstantially(evidence(EvidenceLevel.STRUCTURAL, spelling, DAY, true), TRAINING);
    }

    @Test
    void a_fact_of_the_future_is_refused() {
        refused(imported(), said().on("2025-06-30").citing(TRAINING, evidence(EvidenceLevel.PROCESS, "Coalition", LocalDate.of(2025, 7, 1), false)).publish(NOT_IMPLEMENTED),
                "EvidenceHasHappened", "The fact of a piece of evidence (2025-07-01) must not lie in the future (today is 2025-06-30).");
    }

    @Test
    void a_piece_of_evidence_says_all_that_is_needed_to_look_it_up() {
        for (Evidence incomplete : List.of(new Evidence(null, "T", "P", DAY, null, EvidenceLevel.PROCESS, false), new Evidence(EvidenceKind.LAW, " ", "P", DAY, null, EvidenceLevel.PROCESS, false),
                new Evidence(EvidenceKind.LAW, "T", null, DAY, null, EvidenceLevel.PROCESS, false), new Evidence(EvidenceKind.LAW, "T", "P", null, null, EvidenceLevel.PROCESS, false),
                new Evidence(EvidenceKind.LAW, "T", "P", DAY, null, null, false), new Evidence(null, null, null, null, null, null, false))) {
            prepare();
            refused(imported(), said().citing(TRAINING, incomplete).publish(NOT_IMPLEMENTED), "EvidenceIsComplete",
                    "A piece of evidence names its kind, its title, who published it, the day of the fact, and its level.");
        }
    }

    // The recommendation's own day

    @Test
    void a_finding_of_2001_says_nothing_of_a_recommendation_of_2023() {
        var recommended = Incoming.record().published("2023-05-12").command().event();
        refused(past(recommended), said().on("2001-05-14").publish(NOT_IMPLEMENTED), "NotBeforeTheRecommendation",
                "Effective 2001-05-14 lies before the recommendation, which was published on 2023-05-12.");
        prepare();
        Evidence old = evidence(EvidenceLevel.PROCESS, "Coalition", LocalDate.of(2001, 5, 14), false);
        refused(past(recommended), said().on("2024-01-31").citing(old).publish(NOT_IMPLEMENTED), "RestsOnFactsSince",
                "All facts cited are older than the recommendation, which was published on 2023-05-12; cite at least one since.");
        prepare();
        accepted(past(recommended), said().on("2024-01-31").citing(old, evidence(EvidenceLevel.PROCESS, "Coalition", LocalDate.of(2023, 5, 12), false)).publish(NOT_IMPLEMENTED));
        prepare();
        accepted(past(Incoming.record().published(null).command().event()), said().on("2024-01-31").citing(old).publish(NOT_IMPLEMENTED));
    }

    @Test
    void a_correction_does_not_lie_before_the_recommendation_either() {
        refused(imported(said().as("wrong").published(NOT_IMPLEMENTED)), said().on("2012-11-19").correct("wrong", NOT_IMPLEMENTED), "NotBeforeTheRecommendation",
                "Effective 2012-11-19 lies before the recommendation, which was published on 2012-11-20.");
    }

    // Baselines

    @Test
    void no_information_is_no_baseline_however_it_is_named() {
        var unknown = said().as("unknown").on("2014-01-01").published(NO_INFORMATION);
        String sentence = "REGRESSED needs a baseline: an earlier assessment that stands and that this one is worse than.";
        refused(imported(unknown), said().worseThan("unknown").publish(REGRESSED), "RegressionNeedsBaseline", sentence);
        prepare();
        refused(imported(unknown, said().as("wrong").on("2016-01-31").published(NOT_IMPLEMENTED)), said().on("2016-01-31").worseThan("unknown").correct("wrong", REGRESSED),
                "RegressionNeedsBaseline", sentence);
        prepare();
        refused(imported(unknown, said().as("wrong").on("2016-01-31").published(NOT_IMPLEMENTED)), said().on("2016-01-31").correct("wrong", REGRESSED),
                "RegressionNeedsBaseline", sentence);
    }

    @Test
    void a_correction_to_regressed_keeps_its_baseline() {
        accepted(imported(said().as("first").on("2014-01-01").published(PARTIALLY_IMPLEMENTED), said().as("wrong").on("2016-01-31").published(NOT_IMPLEMENTED)),
                said().as("right").on("2016-01-31").correct("wrong", REGRESSED)).expectEvents(corrected(said().as("right").on("2016-01-31").worseThan("first"), "wrong", REGRESSED));
    }

    @Test
    void what_was_corrected_away_is_no_baseline_of_its_own_correction() {
        refused(imported(said().as("wrong").on("2016-01-31").published(PARTIALLY_IMPLEMENTED)), said().on("2016-01-31").worseThan("wrong").correct("wrong", REGRESSED),
                "RegressionNeedsBaseline", "REGRESSED needs a baseline: an earlier assessment that stands and that this one is worse than.");
    }

    @Test
    void a_baseline_is_not_taken_back_while_the_regression_stands() {
        Object[] past = {said().as("first").on("2014-01-01").published(PARTIALLY_IMPLEMENTED), said().as("worse").on("2016-01-31").worseThan("first").published(REGRESSED)};
        String sentence = "This assessment is the baseline of the regression of 2016-01-31, which stands; correct or retract that one first.";
        refused(imported(past), new RetractAssessment(Said.ID, null, "first", said().assertion()), "BaselineStays", sentence);
        prepare();
        refused(imported(past), said().on("2014-01-01").citing().correct("first", NO_INFORMATION), "BaselineStays", sentence);
        prepare();
        accepted(imported(past), said().on("2014-01-01").correct("first", NOT_IMPLEMENTED));
    }

    // Corrections in their time

    @Test
    void rule_b_holds_for_corrections() {
        Object[] past = {said().as("first").on("2014-01-01").published(NOT_IMPLEMENTED), said().as("wrong").on("2016-01-31").published(NOT_IMPLEMENTED)};
        Evidence old = evidence(EvidenceLevel.PROCESS, "Coalition", LocalDate.of(2013, 6, 1), false);
        refused(imported(past), said().on("2016-01-31").citing(old).correct("wrong", PARTIALLY_IMPLEMENTED), "UpwardMoveNeedsNewEvidence",
                "Moving up from NOT_IMPLEMENTED to PARTIALLY_IMPLEMENTED needs evidence of a fact after 2014-01-01 and not after 2016-01-31.");
        prepare();
        accepted(imported(past), said().on("2016-01-31").correct("wrong", PARTIALLY_IMPLEMENTED));
    }

    @Test
    void the_latest_effective_date_stands_and_not_the_place_in_the_list() {
        // The correction says 2013: FULLY of 2014 stands again, and PARTIALLY is a fall.
        Object[] past = {said().as("first").on("2014-01-01").published(FULLY_IMPLEMENTED), said().as("second").on("2016-01-31").published(NOT_IMPLEMENTED),
            corrected(said().as("right").on("2013-01-01"), "second", NOT_IMPLEMENTED)};
        refused(imported(past), said().publish(PARTIALLY_IMPLEMENTED), "FallNeedsRegressed",
                "Moving from FULLY_IMPLEMENTED to PARTIALLY_IMPLEMENTED: use REGRESSED if the situation got worse, or correct the earlier assessment if it was wrong.");
    }

    // Two people for what stands again

    @Test
    void a_retraction_that_leaves_a_grave_status_standing_needs_two_people() {
        Object[] past = {said().as("grave").on("2014-01-01").published(CONTRARY), said().as("mild").on("2016-01-31").published(NOT_IMPLEMENTED)};
        refused(imported(past), new RetractAssessment(Said.ID, null, "mild", said().by(Said.AUTHOR).assertion()), "SecondPersonNeeded",
                "This leaves CONTRARY standing, which needs two people: a reviewer publishes it, and the author is somebody else.");
        prepare();
        accepted(imported(past), new RetractAssessment(Said.ID, null, "mild", Said.AUTHOR.id(), "finding", said().assertion()));
        prepare();
        accepted(imported(past), new RetractAssessment(Said.ID, null, "grave", said().by(Said.AUTHOR).assertion()));
    }

    @Test
    void so_does_a_correction_that_moves_its_own_day_before_it() {
        refused(imported(said().as("grave").on("2014-01-01").published(CONTRARY), said().as("mild").on("2016-01-31").published(NOT_IMPLEMENTED)),
                said().on("2013-01-01").by(Said.AUTHOR).correct("mild", NOT_IMPLEMENTED), "SecondPersonNeeded",
                "This leaves CONTRARY standing, which needs two people: a reviewer publishes it, and the author is somebody else.");
    }

    private static AssessmentRetracted retracted(String assessmentId) {
        var a = said().assertion();
        return new AssessmentRetracted(Said.ID, assessmentId, a.reason(), a.effectiveOn(), a.assertedOn(),
                a.by().id(), a.by().id(), null, a.source().title(), a.by().id(), a.role());
    }

    @Test
    void a_correction_says_what_was_wrong_beside_the_reason_of_the_right_one() {
        refused(imported(said().as("wrong").published(FULLY_IMPLEMENTED)), said().correct("wrong", NOT_IMPLEMENTED, " "),
                "WhyWrongNeeded", "A correction says what was wrong about the earlier assessment: one sentence, beside the reason of the right one.");
        accepted(imported(said().as("wrong").published(FULLY_IMPLEMENTED)), said().as("right").correct("wrong", NOT_IMPLEMENTED))
                .expectEvents(corrected("right", "wrong", NOT_IMPLEMENTED));
    }

    private static AssessmentCorrected corrected(String assessmentId, String wrong, Status status) {
        return corrected(said().as(assessmentId), wrong, status);
    }

    private static AssessmentCorrected corrected(Said said, String wrong, Status status) {
        var p = said.published(status);
        return new AssessmentCorrected(p.recommendationId(), p.assessmentId(), wrong, p.status(), p.ongoing(), p.reason(), p.baselineAssessmentId(), p.effectiveOn(), p.assertedOn(),
                p.authoredBy(), p.reviewedBy(), null, p.evidence(), p.sourceTitle(), p.sourceSymbol(), p.sourceParagraph(), p.sourceUrl(), p.sourceLanguage(), p.by(), p.byRole(), Said.WHY_WRONG);
    }
}
