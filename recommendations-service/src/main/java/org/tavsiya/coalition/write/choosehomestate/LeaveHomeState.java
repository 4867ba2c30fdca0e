package org.tavsiya.coalition.write.choosehomestate;

import java.util.List;
import org.tavsiya.account.Actor;
import org.tavsiya.coalition.Coalition;
import org.tavsiya.coalition.events.CoalitionEvent;
import org.tavsiya.coalition.events.HomeStateLeft;
import org.tavsiya.coalition.write.model.CoalitionCommand;
import org.tavsiya.coalition.write.model.CoalitionState;

/** Takes the choice back: what the settings say holds again. The application itself takes back only what it has chosen itself. */
public record LeaveHomeState(Long expectedVersion, Actor by) implements CoalitionCommand {

    @Override
    public List<CoalitionEvent> decide(CoalitionState now) {
        boolean anothersChoice = by.equals(Actor.SYSTEM) && !by.id().equals(now.homeStateChosenBy());
        return now.homeState() == null || anothersChoice
                ? List.of()
                : List.of(new HomeStateLeft(
                        Coalition.ID, now.homeState(), by.id(), by.role().name()));
    }
}
