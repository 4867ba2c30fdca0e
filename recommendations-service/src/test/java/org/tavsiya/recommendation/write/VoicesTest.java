package org.tavsiya.recommendation.write;

import static org.tavsiya.recommendation.write.Said.said;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tavsiya.recommendation.Position;
import org.tavsiya.recommendation.Source;
import org.tavsiya.recommendation.Status;
import org.tavsiya.recommendation.ThirdPartyKind;
import org.tavsiya.recommendation.events.BodyGradeRecorded;
import org.tavsiya.recommendation.events.StateClaimRecorded;
import org.tavsiya.recommendation.events.StatePositionRecorded;
import org.tavsiya.recommendation.events.ThirdPartyAssessmentRecorded;
import org.tavsiya.recommendation.write.model.Assertion;
import org.tavsiya.recommendation.write.model.RecommendationState;
import org.tavsiya.recommendation.write.recordclaim.RecordStateClaim;
import org.tavsiya.recommendation.write.recordgrade.RecordBodyGrade;
import org.tavsiya.recommendation.write.recordposition.RecordStatePosition;
import org.tavsiya.recommendation.write.recordthirdparty.RecordThirdPartyAssessment;

/** What others said: the State, the body, a third party, each in a lane of its own. */
class VoicesTest extends SayingTest {

    // The State's two lanes and the bodies' grades

    @ParameterizedTest
    @EnumSource(Position.class)
    void a_position_is_recorded_word_for_word(Position position) {
        accepted(
                        past(Incoming.record().body("UPR").command().event()),
                        new RecordStatePosition(Said.ID, null, position, A))
                .expectEvents(new StatePositionRecorded(
                        Said.ID,
                        position.name(),
                        A.reason(),
                        A.effectiveOn(),
                        A.assertedOn(),
                        "List of issues",
                        "CAT/C/TJK/Q/4",
                        "1",
                        "https://example.org/q4",
                        "en",
                        "reviewer",
                        "REVIEWER"));
    }

    @Test
    void a_position_is_taken_on_what_the_review_recommends_and_not_on_what_a_treaty_body_does() {
        refused(
                imported(),
                new RecordStatePosition(Said.ID, null, Position.SUPPORTED, A),
                "PositionIsOfTheReview",
                "A State takes a position on recommendations of the Universal Periodic Review alone; what it tells CAT is a claim.");
        Assertions.assertThat(new RecordStatePosition(Said.ID, null, Position.SUPPORTED, A)
                        .decide(new RecommendationState()
                                .evolve(Incoming.record().body(null).command().event())))
                .as("a body that the source does not name")
                .hasSize(1);
    }

    private static RecordThirdPartyAssessment found(
            ThirdPartyKind kind, String institution, Status reading, String words, Assertion by) {
        return new RecordThirdPartyAssessment(Said.ID, null, kind, institution, reading, words, by);
    }

    @Test
    void what_a_third_party_found_says_who_and_where_and_moves_no_status() {
        var found = new ThirdPartyAssessmentRecorded(
                Said.ID,
                "NATIONAL_INSTITUTION",
                "Commissioner for Human Rights",
                "PARTIALLY_IMPLEMENTED",
                "Registers are kept in half of the places visited.",
                A.reason(),
                A.effectiveOn(),
                A.assertedOn(),
                "List of issues",
                "CAT/C/TJK/Q/4",
                "1",
                "https://example.org/q4",
                "en",
                "reviewer",
                "REVIEWER");
        accepted(
                        imported(),
                        found(
                                ThirdPartyKind.NATIONAL_INSTITUTION,
                                "Commissioner for Human Rights",
                                Status.PARTIALLY_IMPLEMENTED,
                                "Registers are kept in half of the places visited.",
                                A))
                .expectEvents(found);
        Assertions.assertThat(STATE.evolve(found).status()).isEqualTo(Status.NO_INFORMATION);
    }

    @Test
    void a_third_party_is_an_institution_with_a_name_that_said_something_at_an_address() {
        refused(
                imported(),
                found(ThirdPartyKind.UN_AGENCY, " ", null, "Half is done.", A),
                "InstitutionIsNamed",
                "Say who judged: the kind of institution, and its name. A private person is no third party.");
        refused(
                imported(),
                found(ThirdPartyKind.UN_AGENCY, "UNDP", null, " ", A),
                "ThirdPartySaysSomething",
                "Record what the institution said: its own words in short, the status they amount to, or both.");
        refused(
                imported(),
                found(ThirdPartyKind.UN_AGENCY, "UNDP", Status.NOT_ASSESSED, "Nothing.", A),
                "ThirdPartySaysSomething",
                "Record what the institution said: its own words in short, the status they amount to, or both.");
        refused(
                imported(),
                found(
                        ThirdPartyKind.UN_AGENCY,
                        "UNDP",
                        null,
                        "Half is done.",
                        said().from(new Source("Report", null, null, null, "en"))
                                .assertion()),
                "SourceHasAddress",
                "What a third party says needs the web address where it can be read.");
    }

    @Test
    void a_claim_is_recorded_beside_and_never_as_an_assessment() {
        accepted(imported(), new RecordStateClaim(Said.ID, null, Status.FULLY_IMPLEMENTED, "Done since 2013.", A))
                .expectEvents(new StateClaimRecorded(
                        Said.ID,
                        "FULLY_IMPLEMENTED",
                        "Done since 2013.",
                        A.reason(),
                        A.effectiveOn(),
                        A.assertedOn(),
                        "List of issues",
                        "CAT/C/TJK/Q/4",
                        "1",
                        "https://example.org/q4",
                        "en",
                        "reviewer",
                        "REVIEWER"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Status.class,
            names = {"NOT_ASSESSED", "NO_INFORMATION"})
    void a_claim_amounts_to_something(Status nothing) {
        refused(
                imported(),
                new RecordStateClaim(Said.ID, null, nothing, "?", A),
                "ClaimSaysSomething",
                "A claim must amount to a status: not, partially, substantially or fully implemented, regressed or contrary.");
    }

    @Test
    void a_grade_keeps_the_scheme_it_was_given_on() {
        accepted(imported(), new RecordBodyGrade(Said.ID, null, C1, "actions taken do not implement", A))
                .expectEvents(new BodyGradeRecorded(
                        Said.ID,
                        "HRC_2011",
                        "1",
                        "C1",
                        "BOTH",
                        "actions taken do not implement",
                        A.reason(),
                        A.effectiveOn(),
                        A.assertedOn(),
                        "List of issues",
                        "CAT/C/TJK/Q/4",
                        "1",
                        "https://example.org/q4",
                        "en",
                        "reviewer",
                        "REVIEWER"));
    }

    @Test
    void a_grade_without_a_un_document_is_refused() {
        refused(
                imported(),
                new RecordBodyGrade(
                        Said.ID,
                        null,
                        C1,
                        null,
                        said().from(new Source("A newspaper", " ", null, null, "en"))
                                .assertion()),
                "GradeNeedsUnDocument",
                "A body's grade needs the symbol of the UN document that gives it.");
    }
}
