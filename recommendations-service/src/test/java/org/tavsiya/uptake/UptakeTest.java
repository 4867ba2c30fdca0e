package org.tavsiya.uptake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tavsiya.account.Actor;
import org.tavsiya.account.Role;
import org.tavsiya.rules.RuleBroken;
import org.tavsiya.rules.Violation;
import org.tavsiya.uptake.events.PassingOverWithdrawn;
import org.tavsiya.uptake.events.SuggestionPassedOver;
import org.tavsiya.uptake.events.SuggestionTakenUp;
import org.tavsiya.uptake.events.TakingUpWithdrawn;
import org.tavsiya.uptake.events.UptakeEvent;
import org.tavsiya.uptake.write.model.UptakeCommand;
import org.tavsiya.uptake.write.model.UptakeFacts;
import org.tavsiya.uptake.write.model.UptakeState;
import org.tavsiya.uptake.write.passover.PassOver;
import org.tavsiya.uptake.write.passover.WithdrawPassingOver;
import org.tavsiya.uptake.write.takeup.TakeUp;
import org.tavsiya.uptake.write.takeup.WithdrawTakingUp;

/** Given what was said of a suggestion, when something is said, then facts follow or a rule refuses. */
class UptakeTest {

    private static final String REPORT = "report-1";
    private static final String SENT = "suggestion-1";
    private static final Actor ANNA = new Actor("account-1", Role.ANALYST);
    private static final LocalDate DAY = LocalDate.of(2018, 4, 1);
    private static final UptakeFacts.Sent REPORT_AS_SENT = new UptakeFacts.Sent(Set.of(SENT), "Belize", DAY);

    private static UptakeFacts to(String country, LocalDate publishedOn) {
        return new UptakeFacts(REPORT_AS_SENT, new UptakeFacts.Answer(List.of(country), publishedOn));
    }

    private static final UptakeFacts LATER = to("Belize", DAY.plusMonths(2));

    private final UptakeState state = new UptakeState();

    private List<UptakeEvent> said(UptakeCommand command, UptakeFacts facts) {
        List<UptakeEvent> events = command.decide(state, facts);
        events.forEach(state::evolve);
        return events;
    }

    private static TakeUp takeUp(String suggestion, String recommendation) {
        return new TakeUp(REPORT, suggestion, recommendation, List.of("register"), ANNA);
    }

    private void refused(String rule, UptakeCommand command, UptakeFacts facts) {
        assertThatThrownBy(() -> command.decide(state, facts))
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        broken -> assertThat(broken.violations())
                                .extracting(Violation::code)
                                .contains(rule));
    }

    @Test
    void one_suggestion_may_become_several_recommendations_and_each_is_said_once() {
        assertThat(said(takeUp(SENT, "r-1"), LATER))
                .containsExactly(
                        new SuggestionTakenUp(REPORT, SENT, "r-1", List.of("register"), "account-1", "ANALYST"));
        assertThat(said(takeUp(SENT, "r-1"), LATER)).isEmpty();
        assertThat(said(takeUp(SENT, "r-2"), LATER)).hasSize(1);
        assertThat(said(new WithdrawTakingUp(REPORT, SENT, "r-1", ANNA), LATER))
                .containsExactly(new TakingUpWithdrawn(REPORT, SENT, "r-1", "account-1", "ANALYST"));
        assertThat(said(new WithdrawTakingUp(REPORT, SENT, "r-1", ANNA), LATER)).isEmpty();
        assertThat(state.takenUp(SENT)).as("the other still answers it").isTrue();
    }

    @Test
    void only_what_was_sent_is_taken_up_and_only_by_what_that_state_was_told_afterwards() {
        refused("SuggestionWasSent", takeUp("draft", "r-1"), LATER);
        refused("SuggestionWasSent", takeUp(SENT, "r-1"), new UptakeFacts(null, LATER.answer()));
        refused("SuggestionWasSent", new PassOver(REPORT, "draft", ANNA), LATER);
        refused("AnswerIsToThatState", takeUp(SENT, "r-1"), to("Cuba", DAY.plusMonths(2)));
        refused("AnswerIsToThatState", takeUp(SENT, "r-1"), new UptakeFacts(REPORT_AS_SENT, null));
        refused("AnswerCameAfterwards", takeUp(SENT, "r-1"), to("Belize", DAY.minusDays(1)));
        assertThat(said(takeUp(SENT, "r-1"), to("Belize", null)))
                .as("a source that tells no day speaks neither for nor against it")
                .hasSize(1);
    }

    @Test
    void that_nothing_came_of_it_is_said_and_taken_back_and_ends_where_something_does() {
        PassOver nothing = new PassOver(REPORT, SENT, ANNA);
        assertThat(said(nothing, LATER))
                .containsExactly(new SuggestionPassedOver(REPORT, SENT, "account-1", "ANALYST"));
        assertThat(said(nothing, LATER)).isEmpty();
        assertThat(said(new WithdrawPassingOver(REPORT, SENT, ANNA), LATER))
                .containsExactly(new PassingOverWithdrawn(REPORT, SENT, "account-1", "ANALYST"));
        assertThat(said(new WithdrawPassingOver(REPORT, SENT, ANNA), LATER)).isEmpty();
        said(nothing, LATER);
        said(takeUp(SENT, "r-1"), LATER);
        assertThat(state.passedOver(SENT)).isFalse();
        refused("NothingAnswersIt", nothing, LATER);
    }
}
