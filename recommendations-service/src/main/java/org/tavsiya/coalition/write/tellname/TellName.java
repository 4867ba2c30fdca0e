package org.tavsiya.coalition.write.tellname;

import java.util.List;
import java.util.stream.Stream;
import org.tavsiya.account.Actor;
import org.tavsiya.coalition.Coalition;
import org.tavsiya.coalition.events.CoalitionEvent;
import org.tavsiya.coalition.events.NameTold;
import org.tavsiya.coalition.write.model.CoalitionCommand;
import org.tavsiya.coalition.write.model.CoalitionState;
import org.tavsiya.coalition.write.rules.InThreeLanguages;
import org.tavsiya.rules.Rule;
import org.tavsiya.vocabulary.Word;

/**
 * Tells what the coalition is called: its full name in English at least.
 *
 * @param shortName for where there is little room; null or blank where it has none
 */
public record TellName(Long expectedVersion, Word fullName, Word shortName, Actor by) implements CoalitionCommand {

    @Override
    public List<CoalitionEvent> decide(CoalitionState now) {
        InThreeLanguages full = new InThreeLanguages(fullName, "fullName", Coalition.FULL_NAME);
        InThreeLanguages brief = new InThreeLanguages(shortName, "shortName", Coalition.SHORT_NAME);
        Rule.check(Stream.concat(full.neededRules().stream(), brief.rules()).toList());
        return now.isCalled(full.plain(), brief.plain())
                ? List.of()
                : List.of(new NameTold(
                        Coalition.ID,
                        full.plain(),
                        brief.plain(),
                        by.id(),
                        by.role().name()));
    }
}
