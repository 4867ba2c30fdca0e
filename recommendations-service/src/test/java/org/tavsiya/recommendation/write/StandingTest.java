package org.tavsiya.recommendation.write;

import static org.tavsiya.recommendation.Status.CONTRARY;
import static org.tavsiya.recommendation.Status.FULLY_IMPLEMENTED;
import static org.tavsiya.recommendation.Status.NOT_IMPLEMENTED;
import static org.tavsiya.recommendation.Status.NO_INFORMATION;
import static org.tavsiya.recommendation.Status.PARTIALLY_IMPLEMENTED;
import static org.tavsiya.recommendation.Status.REGRESSED;
import static org.tavsiya.recommendation.write.Said.evidence;
import static org.tavsiya.recommendation.write.Said.said;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.tavsiya.recommendation.Evidence;
import org.tavsiya.recommendation.EvidenceLevel;
import org.tavsiya.recommendation.write.retractassessment.RetractAssessment;

/** What stands after corrections and retractions: baselines, rule b, the latest effective date, and who must look. */
class StandingTest extends AggregateTest {

    // Baselines

    @Test
    void no_information_is_no_baseline_however_it_is_named() {
        var unknown = said().as("unknown").on("2014-01-01").published(NO_INFORMATION);
        String sentence =
                "REGRESSED needs a baseline: an earlier assessment that stands and that this one is worse than.";
        refused(imported(unknown), said().worseThan("unknown").publish(REGRESSED), "RegressionNeedsBaseline", sentence);
        prepare();
        refused(
                imported(unknown, said().as("wrong").on("2016-01-31").published(NOT_IMPLEMENTED)),
                said().on("2016-01-31").worseThan("unknown").correct("wrong", REGRESSED),
                "RegressionNeedsBaseline",
                sentence);
        prepare();
        refused(
                imported(unknown, said().as("wrong").on("2016-01-31").published(NOT_IMPLEMENTED)),
                said().on("2016-01-31").correct("wrong", REGRESSED),
                "RegressionNeedsBaseline",
                sentence);
    }

    @Test
    void a_correction_to_regressed_keeps_its_baseline() {
        accepted(
                        imported(
                                said().as("first").on("2014-01-01").published(PARTIALLY_IMPLEMENTED),
                                said().as("wrong").on("2016-01-31").published(NOT_IMPLEMENTED)),
                        said().as("right").on("2016-01-31").correct("wrong", REGRESSED))
                .expectEvents(corrected(said().as("right").on("2016-01-31").worseThan("first"), "wrong", REGRESSED));
    }

    @Test
    void what_was_corrected_away_is_no_baseline_of_its_own_correction() {
        refused(
                imported(said().as("wrong").on("2016-01-31").published(PARTIALLY_IMPLEMENTED)),
                said().on("2016-01-31").worseThan("wrong").correct("wrong", REGRESSED),
                "RegressionNeedsBaseline",
                "REGRESSED needs a baseline: an earlier assessment that stands and that this one is worse than.");
    }

    @Test
    void a_baseline_is_not_taken_back_while_the_regression_stands() {
        Object[] past = {
            said().as("first").on("2014-01-01").published(PARTIALLY_IMPLEMENTED),
            said().as("worse").on("2016-01-31").worseThan("first").published(REGRESSED)
        };
        String sentence =
                "This assessment is the baseline of the regression of 2016-01-31, which stands; correct or retract that one first.";
        refused(
                imported(past),
                new RetractAssessment(Said.ID, null, "first", said().assertion()),
                "BaselineStays",
                sentence);
        prepare();
        refused(
                imported(past),
                said().on("2014-01-01").citing().correct("first", NO_INFORMATION),
                "BaselineStays",
                sentence);
        prepare();
        accepted(imported(past), said().on("2014-01-01").correct("first", NOT_IMPLEMENTED));
    }

    @Test
    void nor_is_what_a_correction_put_in_the_place_of_the_baseline() {
        Object[] past = {
            said().as("first").on("2014-01-01").published(PARTIALLY_IMPLEMENTED),
            said().as("worse").on("2016-01-31").worseThan("first").published(REGRESSED),
            corrected(said().as("second").on("2014-01-01"), "first", NOT_IMPLEMENTED),
            corrected(said().as("third").on("2014-02-01"), "second", PARTIALLY_IMPLEMENTED)
        };
        String sentence =
                "This assessment is the baseline of the regression of 2016-01-31, which stands; correct or retract that one first.";
        refused(
                imported(past),
                new RetractAssessment(Said.ID, null, "third", said().assertion()),
                "BaselineStays",
                sentence);
        prepare();
        refused(
                imported(past),
                said().on("2014-02-01").citing().correct("third", NO_INFORMATION),
                "BaselineStays",
                sentence);
    }

    @Test
    void nor_does_a_correction_move_it_behind_the_regression() {
        refused(
                imported(
                        said().as("first").on("2014-01-01").published(PARTIALLY_IMPLEMENTED),
                        said().as("worse").on("2016-01-31").worseThan("first").published(REGRESSED)),
                said().on("2016-02-01").correct("first", NOT_IMPLEMENTED),
                "BaselineStays",
                "This assessment is the baseline of the regression of 2016-01-31, which stands; correct or retract that one first.");
    }

    // Corrections in their time

    @Test
    void rule_b_holds_for_corrections() {
        Object[] past = {
            said().as("first").on("2014-01-01").published(NOT_IMPLEMENTED),
            said().as("wrong").on("2016-01-31").published(NOT_IMPLEMENTED)
        };
        Evidence old = evidence(EvidenceLevel.PROCESS, "Coalition", LocalDate.of(2013, 6, 1), false);
        refused(
                imported(past),
                said().on("2016-01-31").citing(old).correct("wrong", PARTIALLY_IMPLEMENTED),
                "UpwardMoveNeedsNewEvidence",
                "Moving up from NOT_IMPLEMENTED to PARTIALLY_IMPLEMENTED needs evidence of a fact after 2014-01-01 "
                        + "and not after 2016-01-31.");
        prepare();
        accepted(imported(past), said().on("2016-01-31").correct("wrong", PARTIALLY_IMPLEMENTED));
    }

    @Test
    void the_latest_effective_date_stands_and_not_the_place_in_the_list() {
        // The correction says 2013: FULLY of 2014 stands again, and PARTIALLY is a fall.
        Object[] past = {
            said().as("first").on("2014-01-01").published(FULLY_IMPLEMENTED),
            said().as("second").on("2016-01-31").published(NOT_IMPLEMENTED),
            corrected(said().as("right").on("2013-01-01"), "second", NOT_IMPLEMENTED)
        };
        refused(
                imported(past),
                said().publish(PARTIALLY_IMPLEMENTED),
                "FallNeedsRegressed",
                "Moving from FULLY_IMPLEMENTED to PARTIALLY_IMPLEMENTED: use REGRESSED if the situation got worse, or "
                        + "correct the earlier assessment if it was wrong.");
    }

    // Two people for what stands again

    @Test
    void a_retraction_that_leaves_a_grave_status_standing_needs_two_people() {
        Object[] past = {
            said().as("grave").on("2014-01-01").published(CONTRARY),
            said().as("mild").on("2016-01-31").published(NOT_IMPLEMENTED)
        };
        refused(
                imported(past),
                new RetractAssessment(
                        Said.ID, null, "mild", said().by(Said.AUTHOR).assertion()),
                "SecondPersonNeeded",
                "This leaves CONTRARY standing, which needs two people: a reviewer publishes it, and the author is somebody else.");
        prepare();
        accepted(
                imported(past),
                new RetractAssessment(Said.ID, null, "mild", Said.AUTHOR.id(), "finding", said().assertion()));
        prepare();
        accepted(
                imported(past),
                new RetractAssessment(
                        Said.ID, null, "grave", said().by(Said.AUTHOR).assertion()));
    }

    @Test
    void so_does_a_correction_that_moves_its_own_day_before_it() {
        refused(
                imported(
                        said().as("grave").on("2014-01-01").published(CONTRARY),
                        said().as("mild").on("2016-01-31").published(NOT_IMPLEMENTED)),
                said().on("2013-01-01").by(Said.AUTHOR).correct("mild", NOT_IMPLEMENTED),
                "SecondPersonNeeded",
                "This leaves CONTRARY standing, which needs two people: a reviewer publishes it, and the author is somebody else.");
    }
}
