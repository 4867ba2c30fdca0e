package org.tavsiya.recommendation.write;

import static org.tavsiya.recommendation.write.Said.said;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tavsiya.recommendation.Lifecycle;
import org.tavsiya.recommendation.LinkKind;
import org.tavsiya.recommendation.Position;
import org.tavsiya.recommendation.Source;
import org.tavsiya.recommendation.Status;
import org.tavsiya.recommendation.ThirdPartyKind;
import org.tavsiya.recommendation.events.BodyGradeRecorded;
import org.tavsiya.recommendation.events.DemonstrationRemoved;
import org.tavsiya.recommendation.events.SourceTextRevised;
import org.tavsiya.recommendation.events.StateClaimRecorded;
import org.tavsiya.recommendation.events.StatePositionRecorded;
import org.tavsiya.recommendation.events.ThemeTagged;
import org.tavsiya.recommendation.events.ThemeUntagged;
import org.tavsiya.recommendation.events.ThirdPartyAssessmentRecorded;
import org.tavsiya.recommendation.write.changelifecycle.ChangeLifecycle;
import org.tavsiya.recommendation.write.importfromsource.ReviseFromSource;
import org.tavsiya.recommendation.write.linkrecommendation.LinkRecommendation;
import org.tavsiya.recommendation.write.model.Assertion;
import org.tavsiya.recommendation.write.model.RecommendationCommand;
import org.tavsiya.recommendation.write.model.RecommendationState;
import org.tavsiya.recommendation.write.recordclaim.RecordStateClaim;
import org.tavsiya.recommendation.write.recordgrade.Grade;
import org.tavsiya.recommendation.write.recordgrade.RecordBodyGrade;
import org.tavsiya.recommendation.write.recordposition.RecordStatePosition;
import org.tavsiya.recommendation.write.recordthirdparty.RecordThirdPartyAssessment;
import org.tavsiya.recommendation.write.removedemonstration.RemoveDemonstration;
import org.tavsiya.recommendation.write.retractassessment.RetractAssessment;
import org.tavsiya.recommendation.write.tagtheme.TagTheme;
import org.tavsiya.recommendation.write.tagtheme.UntagTheme;
import org.assertj.core.api.Assertions;
import org.tavsiya.rules.RuleBroken;

/** Import, themes, the State's two lanes, the bodies' grades, the lifecycle, and what every statement must carry. */
class StatementsTest extends AggregateTest {

    private static final Grade C1 = new Grade("HRC_2011", "1", "C1", "BOTH");
    private static final Assertion A = said().assertion();

    // What every statement carries

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
                new Kind("claim", true, a -> new RecordStateClaim(Said.ID, null, Status.FULLY_IMPLEMENTED, "Done.", a)),
                new Kind("grade", true, a -> new RecordBodyGrade(Said.ID, null, C1, null, a)),
                new Kind("third party", true, a -> new RecordThirdPartyAssessment(Said.ID, null, ThirdPartyKind.UN_AGENCY, "UNDP", null, "Half is done.", a)),
                new Kind("publish", true, a -> new org.tavsiya.recommendation.write.publishassessment.PublishAssessment(
                        Said.ID, null, said().publish(Status.NO_INFORMATION).draft(), null, a)),
                new Kind("correct", true, a -> new org.tavsiya.recommendation.write.correctassessment.CorrectAssessment(
                        Said.ID, null, "standing", said().publish(Status.NO_INFORMATION).draft(), Said.WHY_WRONG, null, a)),
                new Kind("retract", false, a -> new RetractAssessment(Said.ID, null, "standing", a)),
                new Kind("lifecycle", false, a -> new ChangeLifecycle(Said.ID, null, Lifecycle.NOT_APPLICABLE, null, a)),
                new Kind("link", false, a -> new LinkRecommendation(Said.ID, null, LinkKind.REITERATES, "older", a))).map(Arguments::of);
    }

    private static final RecommendationState IMPORTED = new RecommendationState().evolve(Incoming.record().command().event());
    private static final RecommendationState STATE = new RecommendationState().evolve(Incoming.record().body("UPR").published("2012-11-20").command().event())
            .evolve(said().as("standing").on("2016-01-31").published(Status.NO_INFORMATION));

    @ParameterizedTest
    @MethodSource("statements")
    void every_statement_is_accepted_when_complete(Kind kind) {
        Assertions.assertThat(kind.of().apply(A).decide(STATE)).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("statements")
    void every_statement_of_our_own_needs_a_reason_and_what_others_say_has_it_in_its_source(Kind kind) {
        if (List.of("position", "claim", "grade", "third party").contains(kind.name())) {
            Assertions.assertThat(kind.of().apply(said().because(null).assertion()).decide(STATE)).hasSize(1);
            return;
        }
        refuses(kind, said().because(null), "ReasonNeeded", "A reason is needed: one sentence that says why.");
    }

    @ParameterizedTest
    @MethodSource("statements")
    void no_statement_holds_letters_that_turn_the_order_of_others(Kind kind) {
        refuses(kind, said().because("It is not \u202Edetnemelpmi"), "TextIsPlain",
                "This text holds an invisible mark that turns the order of letters, or half a character; write it anew without it.");
    }

    @Test
    void a_reason_that_nobody_sees_is_none() {
        refused(imported(), new TagTheme(Said.ID, null, "Death penalty", said().because("\u2060\u200B\u00AD").assertion()), "ReasonNeeded",
                "A reason is needed: one sentence that says why.");
    }

    @Test
    void a_grade_outside_of_the_vocabulary_is_refused_beside_all_else_that_is_wrong() {
        Grade unknown = new Grade("CAT_IMPL", "1", "Z", "ACTION", Grade.Known.NO_CODE);
        Assertions.assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> new RecordBodyGrade(Said.ID, null, unknown, null, said().on(null).assertion()).decide(STATE))
                .satisfies(broken -> Assertions.assertThat(broken.violations()).extracting(v -> v.code() + " " + v.field())
                        .containsExactly("DatesNeeded effectiveOn", "GradeIsInVocabulary grade"));
        refused(imported(), new RecordBodyGrade(Said.ID, null, new Grade("UPRINFO_IRI", "1", "FI", "ACTION", Grade.Known.NOT_OF_A_BODY), null, A),
                "GradeIsOfABody", "On the scheme UPRINFO_IRI no UN body grades.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://user:secret@example.org/q4", "https://example.org@elsewhere.example", "https://example.org\\@elsewhere.example", "https://", "https:///q4"})
    void an_address_names_a_host_and_no_user(String url) {
        Assertions.assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> new RecordStateClaim(Said.ID, null, Status.FULLY_IMPLEMENTED, null, said().from(new Source("Letter", null, null, url, "en")).assertion()).decide(STATE))
                .extracting(RuleBroken::code).isEqualTo("AddressIsOfTheWeb");
    }

    @Test
    void an_address_may_hold_an_at_sign_after_the_host() {
        Assertions.assertThat(new RecordStateClaim(Said.ID, null, Status.FULLY_IMPLEMENTED, null,
                said().from(new Source("Letter", null, null, "HTTPS://example.org:8443/@office?to=a@b#c@d", "en")).assertion()).decide(STATE)).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("statements")
    void every_statement_needs_its_dates(Kind kind) {
        refuses(kind, said().on(null), "DatesNeeded", "Two dates are needed: when it happened (effective) and when it was said (asserted).");
    }

    @ParameterizedTest
    @MethodSource("statements")
    void nobody_states_a_fact_before_it_happened(Kind kind) {
        refuses(kind, said().on("2018-05-14").asserted("2018-05-13"), "DatesInOrder",
                "The dates do not fit: effective 2018-05-14 must not be after asserted 2018-05-13, and neither after today (2025-06-30).");
    }

    @ParameterizedTest
    @MethodSource("statements")
    void nothing_is_said_in_the_future(Kind kind) {
        refuses(kind, said().on("2025-06-30").asserted("2025-07-01"), "DatesInOrder",
                "The dates do not fit: effective 2025-06-30 must not be after asserted 2025-07-01, and neither after today (2025-06-30).");
    }

    @ParameterizedTest
    @MethodSource("statements")
    void what_others_said_needs_a_source_and_housekeeping_does_not(Kind kind) {
        Said nowhere = said().from(new Source(" ", null, "12", "https://example.org", "en"));
        if (kind.needsSource()) {
            refuses(kind, nowhere, "SourceNeeded", "A source is needed: the symbol of a UN document, or the title of another source.");
        } else {
            Assertions.assertThat(kind.of().apply(nowhere.assertion()).decide(STATE)).hasSize(1);
        }
    }

    @ParameterizedTest
    @MethodSource("statements")
    void an_address_that_a_browser_would_run_is_refused_where_it_would_become_a_link(Kind kind) {
        if (kind.needsSource()) {
            refuses(kind, said().from(new Source("Letter", "CAT/C/TJK/Q/4", "12", "javascript:alert(1)", "en")), "AddressIsOfTheWeb",
                    "An address begins with http:// or https://, has no spaces, and names neither user nor password.");
        }
    }

    private static void refuses(Kind kind, Said incomplete, String rule, String sentence) {
        RecommendationCommand command = kind.of().apply(incomplete.assertion());
        Assertions.assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> command.decide(STATE))
                .withMessage(sentence).extracting(RuleBroken::code).isEqualTo(rule);
    }

    // Import

    @Test
    void an_import_records_what_the_source_says() {
        fixture.givenNoPriorActivity().when(Incoming.record().command()).expectEvents(Incoming.record().command().event());
    }

    @Test
    void a_reimport_records_old_and_new_of_each_field_that_differs() {
        var changed = Incoming.record().text("Let lawyers reach a detained person at once.").themes("Death penalty", "Torture").hash("h2").command();
        Assertions.assertThat(new ReviseFromSource(changed).decide(IMPORTED)).containsExactly(new SourceTextRevised(Said.ID, "run-1", "h2",
                Map.of("text", List.of("Let lawyers reach a detained person from the first hour."), "themes", List.of("Conditions of detention")),
                Map.of("text", List.of("Let lawyers reach a detained person at once."), "themes", List.of("Death penalty", "Torture")), "importer"));
    }

    @Test
    void a_field_that_the_source_empties_is_recorded_as_empty() {
        var changed = Incoming.record().paragraph(null).countries().unsaid().hash("h2").command();
        Assertions.assertThat(new ReviseFromSource(changed).decide(IMPORTED)).containsExactly(new SourceTextRevised(Said.ID, "run-1", "h2",
                Map.of("paragraph", List.of("12"), "countries", List.of("Tajikistan")), Map.of("paragraph", List.of(), "countries", List.of()), "importer"));
    }

    @Test
    void a_reimport_with_the_same_fields_records_nothing() {
        Assertions.assertThat(new ReviseFromSource(Incoming.record().hash("h2").command()).decide(IMPORTED)).isEmpty();
    }

    @Test
    void a_second_reimport_is_compared_with_the_first() {
        var first = Incoming.record().text("Other words.").hash("h2").command();
        var state = new RecommendationState().evolve(Incoming.record().command().event());
        new ReviseFromSource(first).decide(state).forEach(state::evolve);
        Assertions.assertThat(new ReviseFromSource(first).decide(state)).isEmpty();
    }

    // Themes

    @Test
    void a_theme_is_tagged_once() {
        accepted(imported(), new TagTheme(Said.ID, null, "Death penalty", A)).expectEvents(tagged("Death penalty"));
        prepare();
        accepted(imported(tagged("Death penalty")), new TagTheme(Said.ID, null, "Death penalty", A)).expectNoEvents();
    }

    @Test
    void a_theme_of_the_source_needs_no_tag() {
        accepted(imported(), new TagTheme(Said.ID, null, "Conditions of detention", A)).expectNoEvents();
    }

    @Test
    void a_theme_of_the_source_can_be_taken_away_and_put_back() {
        accepted(imported(), new UntagTheme(Said.ID, null, "Conditions of detention", A)).expectEvents(untagged("Conditions of detention"));
        prepare();
        accepted(imported(untagged("Conditions of detention")), new UntagTheme(Said.ID, null, "Conditions of detention", A)).expectNoEvents();
        prepare();
        accepted(imported(untagged("Conditions of detention")), new TagTheme(Said.ID, null, "Conditions of detention", A)).expectEvents(tagged("Conditions of detention"));
    }

    private static ThemeTagged tagged(String theme) {
        return new ThemeTagged(Said.ID, theme, A.reason(), A.effectiveOn(), A.assertedOn(), A.source().title(), A.by().id(), A.role());
    }

    private static ThemeUntagged untagged(String theme) {
        return new ThemeUntagged(Said.ID, theme, A.reason(), A.effectiveOn(), A.assertedOn(), A.source().title(), A.by().id(), A.role());
    }

    // The State's two lanes and the bodies' grades

    @ParameterizedTest
    @EnumSource(Position.class)
    void a_position_is_recorded_word_for_word(Position position) {
        accepted(past(Incoming.record().body("UPR").command().event()), new RecordStatePosition(Said.ID, null, position, A)).expectEvents(new StatePositionRecorded(Said.ID, position.name(), A.reason(),
                A.effectiveOn(), A.assertedOn(), "List of issues", "CAT/C/TJK/Q/4", "1", "https://example.org/q4", "en", "reviewer", "REVIEWER"));
    }

    @Test
    void a_position_is_taken_on_what_the_review_recommends_and_not_on_what_a_treaty_body_does() {
        refused(imported(), new RecordStatePosition(Said.ID, null, Position.SUPPORTED, A), "PositionIsOfTheReview",
                "A State takes a position on recommendations of the Universal Periodic Review alone; what it tells CAT is a claim.");
        Assertions.assertThat(new RecordStatePosition(Said.ID, null, Position.SUPPORTED, A)
                .decide(new RecommendationState().evolve(Incoming.record().body(null).command().event()))).as("a body that the source does not name").hasSize(1);
    }

    private static RecordThirdPartyAssessment found(ThirdPartyKind kind, String institution, Status reading, String words, Assertion by) {
        return new RecordThirdPartyAssessment(Said.ID, null, kind, institution, reading, words, by);
    }

    @Test
    void what_a_third_party_found_says_who_and_where_and_moves_no_status() {
        var found = new ThirdPartyAssessmentRecorded(Said.ID, "NATIONAL_INSTITUTION", "Commissioner for Human Rights", "PARTIALLY_IMPLEMENTED",
                "Registers are kept in half of the places visited.", A.reason(), A.effectiveOn(), A.assertedOn(), "List of issues", "CAT/C/TJK/Q/4", "1",
                "https://example.org/q4", "en", "reviewer", "REVIEWER");
        accepted(imported(), found(ThirdPartyKind.NATIONAL_INSTITUTION, "Commissioner for Human Rights", Status.PARTIALLY_IMPLEMENTED,
                "Registers are kept in half of the places visited.", A)).expectEvents(found);
        Assertions.assertThat(STATE.evolve(found).status()).isEqualTo(Status.NO_INFORMATION);
    }

    @Test
    void a_third_party_is_an_institution_with_a_name_that_said_something_at_an_address() {
        refused(imported(), found(ThirdPartyKind.UN_AGENCY, " ", null, "Half is done.", A), "InstitutionIsNamed",
                "Say who judged: the kind of institution, and its name. A private person is no third party.");
        refused(imported(), found(ThirdPartyKind.UN_AGENCY, "UNDP", null, " ", A), "ThirdPartySaysSomething",
                "Record what the institution said: its own words in short, the status they amount to, or both.");
        refused(imported(), found(ThirdPartyKind.UN_AGENCY, "UNDP", Status.NOT_ASSESSED, "Nothing.", A), "ThirdPartySaysSomething",
                "Record what the institution said: its own words in short, the status they amount to, or both.");
        refused(imported(), found(ThirdPartyKind.UN_AGENCY, "UNDP", null, "Half is done.", said().from(new Source("Report", null, null, null, "en")).assertion()),
                "SourceHasAddress", "What a third party says needs the web address where it can be read.");
    }

    @Test
    void a_claim_is_recorded_beside_and_never_as_an_assessment() {
        accepted(imported(), new RecordStateClaim(Said.ID, null, Status.FULLY_IMPLEMENTED, "Done since 2013.", A))
                .expectEvents(new StateClaimRecorded(Said.ID, "FULLY_IMPLEMENTED", "Done since 2013.", A.reason(), A.effectiveOn(), A.assertedOn(),
                        "List of issues", "CAT/C/TJK/Q/4", "1", "https://example.org/q4", "en", "reviewer", "REVIEWER"));
    }

    @ParameterizedTest
    @EnumSource(value = Status.class, names = {"NOT_ASSESSED", "NO_INFORMATION"})
    void a_claim_amounts_to_something(Status nothing) {
        refused(imported(), new RecordStateClaim(Said.ID, null, nothing, "?", A), "ClaimSaysSomething",
                "A claim must amount to a status: not, partially, substantially or fully implemented, regressed or contrary.");
    }

    @Test
    void a_grade_keeps_the_scheme_it_was_given_on() {
        accepted(imported(), new RecordBodyGrade(Said.ID, null, C1, "actions taken do not implement", A)).expectEvents(new BodyGradeRecorded(Said.ID, "HRC_2011", "1", "C1", "BOTH",
                "actions taken do not implement", A.reason(), A.effectiveOn(), A.assertedOn(), "List of issues", "CAT/C/TJK/Q/4", "1", "https://example.org/q4", "en",
                "reviewer", "REVIEWER"));
    }

    @Test
    void a_grade_without_a_un_document_is_refused() {
        refused(imported(), new RecordBodyGrade(Said.ID, null, C1, null, said().from(new Source("A newspaper", " ", null, null, "en")).assertion()),
                "GradeNeedsUnDocument", "A body's grade needs the symbol of the UN document that gives it.");
    }

    // Demonstration

    @Test
    void demonstration_data_is_removed_once() {
        accepted(demonstration(), new RemoveDemonstration(Said.ID, null, Said.REVIEWER)).expectEvents(new DemonstrationRemoved(Said.ID, "reviewer"));
        prepare();
        accepted(demonstration(new DemonstrationRemoved(Said.ID, "reviewer")), new RemoveDemonstration(Said.ID, null, Said.REVIEWER)).expectNoEvents();
    }

    @Test
    void what_a_body_really_recommended_is_never_removed() {
        refused(imported(), new RemoveDemonstration(Said.ID, null, Said.REVIEWER), "OnlyDemonstrationCanBeRemoved",
                "Only demonstration data can be removed; a real recommendation is superseded or marked as no longer applicable.");
    }

    @ParameterizedTest
    @MethodSource("statements")
    void what_was_removed_takes_no_more_statements(Kind kind) {
        var state = new RecommendationState().evolve(Incoming.record().demonstration().event()).evolve(new DemonstrationRemoved(Said.ID, "reviewer"));
        Assertions.assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> kind.of().apply(A).decide(state))
                .withMessage("This recommendation was demonstration data and has been removed from the register.");
    }
}
