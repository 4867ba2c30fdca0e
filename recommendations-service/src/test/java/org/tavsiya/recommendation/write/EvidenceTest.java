package org.tavsiya.recommendation.write;

import static org.tavsiya.recommendation.Status.CONTRARY;
import static org.tavsiya.recommendation.Status.FULLY_IMPLEMENTED;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tavsiya.recommendation.Evidence;
import org.tavsiya.recommendation.EvidenceKind;
import org.tavsiya.recommendation.EvidenceLevel;
import org.tavsiya.recommendation.Status;
import org.tavsiya.recommendation.write.model.RecommendationState;
import org.tavsiya.rules.RuleBroken;

/** The least evidence of each status, what a piece of evidence says, and facts that are older than the recommendation. */
class EvidenceTest extends AggregateTest {

    private static final LocalDate DAY = LocalDate.of(2018, 5, 14);
    private static final Evidence LAW = evidence(EvidenceLevel.STRUCTURAL, "Parliament", DAY, true);
    private static final Evidence TRAINING = evidence(EvidenceLevel.PROCESS, "Coalition", DAY, false);
    private static final Evidence CONVICTIONS = evidence(EvidenceLevel.OUTCOME, "Coalition", DAY, false);

    @Test
    void no_information_needs_a_reason_and_no_evidence() {
        accepted(imported(), said().citing().publish(NO_INFORMATION));
    }

    @ParameterizedTest
    @EnumSource(
            value = Status.class,
            names = {
                "NOT_IMPLEMENTED",
                "PARTIALLY_IMPLEMENTED",
                "SUBSTANTIALLY_IMPLEMENTED",
                "FULLY_IMPLEMENTED",
                "CONTRARY"
            })
    void every_other_status_needs_evidence(Status status) {
        refused(
                imported(),
                said().citing().publish(status),
                "EvidenceSuffices",
                switch (status) {
                    case NOT_IMPLEMENTED -> "NOT_IMPLEMENTED needs at least one piece of evidence.";
                    case PARTIALLY_IMPLEMENTED ->
                        "PARTIALLY_IMPLEMENTED needs at least one official measure: structural or process evidence.";
                    case SUBSTANTIALLY_IMPLEMENTED ->
                        "SUBSTANTIALLY_IMPLEMENTED needs structural and process evidence from two publishers, one not of the State.";
                    case FULLY_IMPLEMENTED ->
                        "FULLY_IMPLEMENTED needs structural, process and outcome evidence from two publishers, one not of the State.";
                    default -> "CONTRARY needs the act itself: a law, a judgment or an official statement.";
                });
    }

    @Test
    void regressed_needs_evidence_too() {
        refused(
                imported(said().published(PARTIALLY_IMPLEMENTED)),
                said().citing().publish(REGRESSED),
                "EvidenceSuffices",
                "REGRESSED needs at least one piece of evidence.");
    }

    @Test
    void an_outcome_alone_is_no_measure() {
        refused(
                imported(),
                said().citing(CONVICTIONS).publish(PARTIALLY_IMPLEMENTED),
                "EvidenceSuffices",
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
        for (String nobody : new String[] {null, " ", "\u2060"}) {
            Assertions.assertThatExceptionOfType(RuleBroken.class)
                    .isThrownBy(() -> said().citing(evidence(EvidenceLevel.STRUCTURAL, nobody, DAY, true), TRAINING)
                            .publish(SUBSTANTIALLY_IMPLEMENTED)
                            .decide(new RecommendationState()))
                    .satisfies(broken -> Assertions.assertThat(broken.violations())
                            .extracting(v -> v.code() + " " + v.field())
                            .containsExactly("EvidenceIsComplete evidence[0].publisher", "EvidenceSuffices evidence"));
        }
    }

    private void refusedSubstantially(Evidence... evidence) {
        refused(
                imported(),
                said().citing(evidence).publish(SUBSTANTIALLY_IMPLEMENTED),
                "EvidenceSuffices",
                "SUBSTANTIALLY_IMPLEMENTED needs structural and process evidence from two publishers, one not of the State.");
    }

    @Test
    void fully_needs_an_outcome_for_people() {
        refused(
                imported(),
                said().citing(LAW, TRAINING).publish(FULLY_IMPLEMENTED),
                "EvidenceSuffices",
                "FULLY_IMPLEMENTED needs structural, process and outcome evidence from two publishers, one not of the State.");
        prepare();
        accepted(imported(), said().citing(LAW, TRAINING, CONVICTIONS).publish(FULLY_IMPLEMENTED));
    }

    @Test
    void contrary_asks_for_the_act_itself_and_not_for_a_report_about_it() {
        refused(
                imported(),
                said().citing(evidence(EvidenceLevel.STRUCTURAL, "Coalition", DAY, false))
                        .publish(CONTRARY),
                "EvidenceSuffices",
                "CONTRARY needs the act itself: a law, a judgment or an official statement.");
        for (EvidenceKind act : List.of(EvidenceKind.LAW, EvidenceKind.JUDGMENT, EvidenceKind.STATE_DOCUMENT)) {
            prepare();
            accepted(
                    imported(),
                    said().citing(new Evidence(
                                    act, "The act", "Supreme Court", DAY, null, EvidenceLevel.STRUCTURAL, true))
                            .publish(CONTRARY));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"coalition", " Coalition. ", "COALITION", "Co-alition", "\uff23oalition"})
    void two_spellings_of_one_publisher_are_one(String spelling) {
        refusedSubstantially(evidence(EvidenceLevel.STRUCTURAL, spelling, DAY, true), TRAINING);
    }

    @Test
    void a_fact_of_the_future_is_refused() {
        refused(
                imported(),
                said().on("2025-06-30")
                        .citing(TRAINING, evidence(EvidenceLevel.PROCESS, "Coalition", LocalDate.of(2025, 7, 1), false))
                        .publish(NOT_IMPLEMENTED),
                "EvidenceHasHappened",
                "The fact of a piece of evidence (2025-07-01) must not lie in the future (today is 2025-06-30).");
    }

    @Test
    void a_piece_of_evidence_says_all_that_is_needed_to_look_it_up() {
        for (Evidence incomplete : List.of(
                new Evidence(null, "T", "P", DAY, null, EvidenceLevel.PROCESS, false),
                new Evidence(EvidenceKind.LAW, " ", "P", DAY, null, EvidenceLevel.PROCESS, false),
                new Evidence(EvidenceKind.LAW, "T", null, DAY, null, EvidenceLevel.PROCESS, false),
                new Evidence(EvidenceKind.LAW, "T", "P", null, null, EvidenceLevel.PROCESS, false),
                new Evidence(EvidenceKind.LAW, "T", "P", DAY, null, null, false),
                new Evidence(null, null, null, null, null, null, false))) {
            prepare();
            refused(
                    imported(),
                    said().citing(TRAINING, incomplete).publish(NOT_IMPLEMENTED),
                    "EvidenceIsComplete",
                    "A piece of evidence names its kind, its title, who published it, the day of the fact, and its level.");
        }
    }

    @Test
    void an_empty_piece_of_evidence_is_named_itself_and_before_what_it_does_not_suffice_for() {
        Evidence empty = new Evidence(null, " ", null, null, null, null, false);
        Assertions.assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> said().citing(TRAINING, empty)
                        .publish(SUBSTANTIALLY_IMPLEMENTED)
                        .decide(new RecommendationState()))
                .satisfies(broken -> Assertions.assertThat(broken.violations())
                        .extracting(v -> v.code() + " " + v.field())
                        .containsExactly("EvidenceIsComplete evidence[1]", "EvidenceSuffices evidence"));
    }

    // The recommendation's own day

    @Test
    void a_finding_of_2001_says_nothing_of_a_recommendation_of_2023() {
        var recommended = Incoming.record().published("2023-05-12").command().event();
        refused(
                past(recommended),
                said().on("2001-05-14").publish(NOT_IMPLEMENTED),
                "NotBeforeTheRecommendation",
                "Effective 2001-05-14 lies before the recommendation, which was published on 2023-05-12.");
        prepare();
        Evidence old = evidence(EvidenceLevel.PROCESS, "Coalition", LocalDate.of(2001, 5, 14), false);
        refused(
                past(recommended),
                said().on("2024-01-31").citing(old).publish(NOT_IMPLEMENTED),
                "RestsOnFactsSince",
                "All facts cited are older than the recommendation, which was published on 2023-05-12; cite at least one since.");
        prepare();
        accepted(
                past(recommended),
                said().on("2024-01-31")
                        .citing(old, evidence(EvidenceLevel.PROCESS, "Coalition", LocalDate.of(2023, 5, 12), false))
                        .publish(NOT_IMPLEMENTED));
        prepare();
        accepted(
                past(Incoming.record().published(null).command().event()),
                said().on("2024-01-31").citing(old).publish(NOT_IMPLEMENTED));
    }

    @Test
    void a_correction_does_not_lie_before_the_recommendation_either() {
        refused(
                imported(said().as("wrong").published(NOT_IMPLEMENTED)),
                said().on("2012-11-19").correct("wrong", NOT_IMPLEMENTED),
                "NotBeforeTheRecommendation",
                "Effective 2012-11-19 lies before the recommendation, which was published on 2012-11-20.");
    }
}
