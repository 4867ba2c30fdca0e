package org.tavsiya.recommendation.write;

import static org.tavsiya.recommendation.write.Said.said;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tavsiya.recommendation.Lifecycle;
import org.tavsiya.recommendation.LinkKind;
import org.tavsiya.recommendation.Position;
import org.tavsiya.recommendation.Source;
import org.tavsiya.recommendation.Status;
import org.tavsiya.recommendation.ThirdPartyKind;
import org.tavsiya.recommendation.events.DemonstrationRemoved;
import org.tavsiya.recommendation.write.changelifecycle.ChangeLifecycle;
import org.tavsiya.recommendation.write.linkrecommendation.LinkRecommendation;
import org.tavsiya.recommendation.write.model.Assertion;
import org.tavsiya.recommendation.write.model.RecommendationCommand;
import org.tavsiya.recommendation.write.model.RecommendationState;
import org.tavsiya.recommendation.write.recordclaim.RecordStateClaim;
import org.tavsiya.recommendation.write.recordgrade.Grade;
import org.tavsiya.recommendation.write.recordgrade.RecordBodyGrade;
import org.tavsiya.recommendation.write.recordposition.RecordStatePosition;
import org.tavsiya.recommendation.write.recordthirdparty.RecordThirdPartyAssessment;
import org.tavsiya.recommendation.write.retractassessment.RetractAssessment;
import org.tavsiya.recommendation.write.tagtheme.TagTheme;
import org.tavsiya.recommendation.write.tagtheme.UntagTheme;
import org.tavsiya.rules.RuleBroken;

/** What every statement must hold, whatever it says. */
class StatementsTest extends SayingTest {

    private record Kind(String name, boolean needsSource, Function<Assertion, RecommendationCommand> of) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Arguments> statements() {
        return Stream.of(
                        new Kind("tag", false, a -> new TagTheme(Said.ID, null, "Death penalty", a)),
                        new Kind("untag", false, a -> new UntagTheme(Said.ID, null, "Conditions of detention", a)),
                        new Kind("position", true, a -> new RecordStatePosition(Said.ID, null, Position.SUPPORTED, a)),
                        new Kind(
                                "claim",
                                true,
                                a -> new RecordStateClaim(Said.ID, null, Status.FULLY_IMPLEMENTED, "Done.", a)),
                        new Kind("grade", true, a -> new RecordBodyGrade(Said.ID, null, C1, null, a)),
                        new Kind(
                                "third party",
                                true,
                                a -> new RecordThirdPartyAssessment(
                                        Said.ID, null, ThirdPartyKind.UN_AGENCY, "UNDP", null, "Half is done.", a)),
                        new Kind(
                                "publish",
                                true,
                                a -> new org.tavsiya.recommendation.write.publishassessment.PublishAssessment(
                                        Said.ID,
                                        null,
                                        said().publish(Status.NO_INFORMATION).draft(),
                                        null,
                                        a)),
                        new Kind(
                                "correct",
                                true,
                                a -> new org.tavsiya.recommendation.write.correctassessment.CorrectAssessment(
                                        Said.ID,
                                        null,
                                        "standing",
                                        said().publish(Status.NO_INFORMATION).draft(),
                                        Said.WHY_WRONG,
                                        null,
                                        a)),
                        new Kind("retract", false, a -> new RetractAssessment(Said.ID, null, "standing", a)),
                        new Kind(
                                "lifecycle",
                                false,
                                a -> new ChangeLifecycle(Said.ID, null, Lifecycle.NOT_APPLICABLE, null, a)),
                        new Kind(
                                "link",
                                false,
                                a -> new LinkRecommendation(Said.ID, null, LinkKind.REITERATES, "older", a)))
                .map(Arguments::of);
    }

    @ParameterizedTest
    @MethodSource("statements")
    void every_statement_is_accepted_when_complete(Kind kind) {
        Assertions.assertThat(kind.of().apply(A).decide(STATE)).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("statements")
    void every_statement_of_our_own_needs_a_reason_and_what_others_say_has_it_in_its_source(Kind kind) {
        if (List.of("position", "claim", "grade", "third party").contains(kind.name())) {
            Assertions.assertThat(
                            kind.of().apply(said().because(null).assertion()).decide(STATE))
                    .hasSize(1);
            return;
        }
        refuses(kind, said().because(null), "ReasonNeeded", "A reason is needed: one sentence that says why.");
    }

    @ParameterizedTest
    @MethodSource("statements")
    void no_statement_holds_letters_that_turn_the_order_of_others(Kind kind) {
        refuses(
                kind,
                said().because("It is not \u202Edetnemelpmi"),
                "TextIsPlain",
                "This text holds an invisible mark that turns the order of letters, or half a character; write it anew without it.");
    }

    @Test
    void a_reason_that_nobody_sees_is_none() {
        refused(
                imported(),
                new TagTheme(
                        Said.ID,
                        null,
                        "Death penalty",
                        said().because("\u2060\u200B\u00AD").assertion()),
                "ReasonNeeded",
                "A reason is needed: one sentence that says why.");
    }

    @Test
    void a_grade_outside_of_the_vocabulary_is_refused_beside_all_else_that_is_wrong() {
        Grade unknown = new Grade("CAT_IMPL", "1", "Z", "ACTION", Grade.Known.NO_CODE);
        Assertions.assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> new RecordBodyGrade(
                                Said.ID, null, unknown, null, said().on(null).assertion())
                        .decide(STATE))
                .satisfies(broken -> Assertions.assertThat(broken.violations())
                        .extracting(v -> v.code() + " " + v.field())
                        .containsExactly("DatesNeeded effectiveOn", "GradeIsInVocabulary grade"));
        refused(
                imported(),
                new RecordBodyGrade(
                        Said.ID,
                        null,
                        new Grade("UPRINFO_IRI", "1", "FI", "ACTION", Grade.Known.NOT_OF_A_BODY),
                        null,
                        A),
                "GradeIsOfABody",
                "On the scheme UPRINFO_IRI no UN body grades.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://user:secret@example.org/q4",
                "https://example.org@elsewhere.example",
                "https://example.org\\@elsewhere.example",
                "https://",
                "https:///q4"
            })
    void an_address_names_a_host_and_no_user(String url) {
        Assertions.assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> new RecordStateClaim(
                                Said.ID,
                                null,
                                Status.FULLY_IMPLEMENTED,
                                null,
                                said().from(new Source("Letter", null, null, url, "en"))
                                        .assertion())
                        .decide(STATE))
                .extracting(RuleBroken::code)
                .isEqualTo("AddressIsOfTheWeb");
    }

    @Test
    void an_address_may_hold_an_at_sign_after_the_host() {
        Assertions.assertThat(new RecordStateClaim(
                                Said.ID,
                                null,
                                Status.FULLY_IMPLEMENTED,
                                null,
                                said().from(new Source(
                                                "Letter",
                                                null,
                                                null,
                                                "HTTPS://example.org:8443/@office?to=a@b#c@d",
                                                "en"))
                                        .assertion())
                        .decide(STATE))
                .hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("statements")
    void every_statement_needs_its_dates(Kind kind) {
        refuses(
                kind,
                said().on(null),
                "DatesNeeded",
                "Two dates are needed: when it happened (effective) and when it was said (asserted).");
    }

    @ParameterizedTest
    @MethodSource("statements")
    void nobody_states_a_fact_before_it_happened(Kind kind) {
        refuses(
                kind,
                said().on("2018-05-14").asserted("2018-05-13"),
                "DatesInOrder",
                "The dates do not fit: effective 2018-05-14 must not be after asserted 2018-05-13, and neither after today (2025-06-30).");
    }

    @ParameterizedTest
    @MethodSource("statements")
    void nothing_is_said_in_the_future(Kind kind) {
        refuses(
                kind,
                said().on("2025-06-30").asserted("2025-07-01"),
                "DatesInOrder",
                "The dates do not fit: effective 2025-06-30 must not be after asserted 2025-07-01, and neither after today (2025-06-30).");
    }

    @ParameterizedTest
    @MethodSource("statements")
    void what_others_said_needs_a_source_and_housekeeping_does_not(Kind kind) {
        Said nowhere = said().from(new Source(" ", null, "12", "https://example.org", "en"));
        if (kind.needsSource()) {
            refuses(
                    kind,
                    nowhere,
                    "SourceNeeded",
                    "A source is needed: the symbol of a UN document, or the title of another source.");
        } else {
            Assertions.assertThat(kind.of().apply(nowhere.assertion()).decide(STATE))
                    .hasSize(1);
        }
    }

    @ParameterizedTest
    @MethodSource("statements")
    void an_address_that_a_browser_would_run_is_refused_where_it_would_become_a_link(Kind kind) {
        if (kind.needsSource()) {
            refuses(
                    kind,
                    said().from(new Source("Letter", "CAT/C/TJK/Q/4", "12", "javascript:alert(1)", "en")),
                    "AddressIsOfTheWeb",
                    "An address begins with http:// or https://, has no spaces, and names neither user nor password.");
        }
    }

    private static void refuses(Kind kind, Said incomplete, String rule, String sentence) {
        RecommendationCommand command = kind.of().apply(incomplete.assertion());
        Assertions.assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> command.decide(STATE))
                .withMessage(sentence)
                .extracting(RuleBroken::code)
                .isEqualTo(rule);
    }

    @ParameterizedTest
    @MethodSource("statements")
    void what_was_removed_takes_no_more_statements(Kind kind) {
        var state = new RecommendationState()
                .evolve(Incoming.record().demonstration().event())
                .evolve(new DemonstrationRemoved(Said.ID, "reviewer"));
        Assertions.assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> kind.of().apply(A).decide(state))
                .withMessage("This recommendation was demonstration data and has been removed from the register.");
    }
}
