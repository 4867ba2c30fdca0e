package org.tavsiya.coalition.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tavsiya.account.Actor;
import org.tavsiya.account.Role;
import org.tavsiya.coalition.Coalition;
import org.tavsiya.coalition.events.AboutWritten;
import org.tavsiya.coalition.events.HomeStateChosen;
import org.tavsiya.coalition.events.HomeStateLeft;
import org.tavsiya.coalition.events.NameTold;
import org.tavsiya.coalition.write.choosehomestate.ChooseHomeState;
import org.tavsiya.coalition.write.choosehomestate.LeaveHomeState;
import org.tavsiya.coalition.write.model.CoalitionCommand;
import org.tavsiya.coalition.write.model.CoalitionState;
import org.tavsiya.coalition.write.tellname.TellName;
import org.tavsiya.coalition.write.writeabout.WriteAbout;
import org.tavsiya.rules.RuleBroken;
import org.tavsiya.vocabulary.Word;

class CoalitionTest {

    private static final Actor WHO = new Actor("account-1", Role.ADMINISTRATOR);

    private final CoalitionState state = new CoalitionState();

    private List<?> tell(CoalitionCommand command) {
        var events = command.decide(state);
        events.forEach(state::evolve);
        return events;
    }

    private List<String> brokenBy(CoalitionCommand command) {
        try {
            command.decide(state);
            return List.of();
        } catch (RuleBroken broken) {
            return broken.violations().stream()
                    .map(v -> v.code() + " at " + v.field())
                    .toList();
        }
    }

    @Test
    void a_home_state_is_chosen_by_somebody_and_what_holds_is_not_said_again() {
        assertThat(tell(new ChooseHomeState(null, " Tajikistan ", WHO)))
                .isEqualTo(List.of(new HomeStateChosen(Coalition.ID, "Tajikistan", "account-1", "ADMINISTRATOR")));
        assertThat(tell(new ChooseHomeState(null, "Tajikistan", WHO))).isEmpty();
        assertThat(tell(new LeaveHomeState(null, WHO)))
                .isEqualTo(List.of(new HomeStateLeft(Coalition.ID, "Tajikistan", "account-1", "ADMINISTRATOR")));
        assertThat(tell(new LeaveHomeState(null, WHO))).isEmpty();
    }

    @Test
    void the_application_changes_no_choice_of_a_person() {
        tell(new ChooseHomeState(null, "Kyrgyzstan", WHO));
        assertThat(tell(new ChooseHomeState(null, "Tajikistan", Actor.SYSTEM))).isEmpty();
        assertThat(tell(new LeaveHomeState(null, Actor.SYSTEM))).isEmpty();
        assertThat(state.homeState()).isEqualTo("Kyrgyzstan");
    }

    @Test
    void the_application_takes_back_what_it_has_chosen_itself() {
        tell(new ChooseHomeState(null, "Tajikistan", Actor.SYSTEM));
        assertThat(tell(new LeaveHomeState(null, Actor.SYSTEM))).hasSize(1);
        assertThat(state.homeState()).isNull();
    }

    @Test
    void a_name_is_told_in_english_at_least_and_a_language_without_one_is_absent() {
        assertThat(tell(new TellName(
                        null, new Word(" Civil Society Coalition ", "", null), new Word(null, "КГО", " "), WHO)))
                .isEqualTo(List.of(new NameTold(
                        Coalition.ID,
                        Map.of("en", "Civil Society Coalition"),
                        Map.of("ru", "КГО"),
                        "account-1",
                        "ADMINISTRATOR")));
        assertThat(tell(new TellName(
                        null, new Word("Civil Society Coalition", null, null), new Word("", "КГО", ""), WHO)))
                .isEmpty();
    }

    @Test
    void everything_wrong_is_said_at_once_each_at_its_field() {
        assertThat(brokenBy(new TellName(
                        null,
                        new Word("\u00ad", "x".repeat(201), null),
                        new Word("a\u202eb", null, "y".repeat(61)),
                        WHO)))
                .containsExactly(
                        "ToldInEnglish at fullName.en",
                        "TextIsShort at fullName.ru",
                        "TextIsPlain at shortName.en",
                        "TextIsShort at shortName.tg");
        assertThat(brokenBy(new WriteAbout(null, new Word(null, "кто", null), null, WHO)))
                .containsExactly("ToldInEnglish at who.en", "ToldInEnglish at contact.en");
        assertThat(brokenBy(new ChooseHomeState(null, " ", WHO))).containsExactly("StateNeeded at state");
    }

    @Test
    void what_it_says_of_itself_keeps_its_paragraphs() {
        assertThat(tell(new WriteAbout(
                        null,
                        new Word("Twelve.\n\nSince 2011.", null, null),
                        new Word("office@example.org", null, null),
                        WHO)))
                .isEqualTo(List.of(new AboutWritten(
                        Coalition.ID,
                        Map.of("en", "Twelve.\n\nSince 2011."),
                        Map.of("en", "office@example.org"),
                        "account-1",
                        "ADMINISTRATOR")));
    }

    @Test
    void the_first_broken_rule_is_the_refusal() {
        assertThatThrownBy(() -> new ChooseHomeState(null, null, WHO).decide(state))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("Choose a State");
    }
}
