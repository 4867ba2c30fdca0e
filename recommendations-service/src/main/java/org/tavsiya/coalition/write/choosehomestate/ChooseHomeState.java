package org.tavsiya.coalition.write.choosehomestate;

import java.util.List;
import java.util.stream.Stream;
import org.tavsiya.account.Actor;
import org.tavsiya.coalition.Coalition;
import org.tavsiya.coalition.events.CoalitionEvent;
import org.tavsiya.coalition.events.HomeStateChosen;
import org.tavsiya.coalition.write.model.CoalitionCommand;
import org.tavsiya.coalition.write.model.CoalitionState;
import org.tavsiya.recommendation.write.rules.Text;
import org.tavsiya.rules.Rule;

/**
 * Makes the front page that of one State. What people have chosen the application itself leaves alone.
 *
 * @param state as the register's source spells it
 */
public record ChooseHomeState(Long expectedVersion, String state, Actor by) implements CoalitionCommand {

    @Override
    public List<CoalitionEvent> decide(CoalitionState now) {
        Rule.check(Stream.concat(Stream.of(new StateNeeded(state)), new Text(state, Coalition.STATE, "state").rules())
                .toList());
        boolean holds = state.strip().equals(now.homeState());
        boolean chosenByPeople = by.equals(Actor.SYSTEM) && now.homeState() != null;
        return holds || chosenByPeople
                ? List.of()
                : List.of(new HomeStateChosen(
                        Coalition.ID, state.strip(), by.id(), by.role().name()));
    }
}
