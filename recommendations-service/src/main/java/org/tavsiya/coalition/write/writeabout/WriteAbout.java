package org.tavsiya.coalition.write.writeabout;

import java.util.List;
import java.util.stream.Stream;
import org.tavsiya.account.Actor;
import org.tavsiya.coalition.Coalition;
import org.tavsiya.coalition.events.AboutWritten;
import org.tavsiya.coalition.events.CoalitionEvent;
import org.tavsiya.coalition.write.model.CoalitionCommand;
import org.tavsiya.coalition.write.model.CoalitionState;
import org.tavsiya.coalition.write.rules.InThreeLanguages;
import org.tavsiya.rules.Rule;
import org.tavsiya.vocabulary.Word;

/** Writes who the coalition is and how it is reached, both in English at least. */
public record WriteAbout(Long expectedVersion, Word who, Word contact, Actor by) implements CoalitionCommand {

    @Override
    public List<CoalitionEvent> decide(CoalitionState now) {
        InThreeLanguages whoItIs = new InThreeLanguages(who, "who", Coalition.WHO);
        InThreeLanguages reached = new InThreeLanguages(contact, "contact", Coalition.CONTACT);
        Rule.check(Stream.concat(whoItIs.neededRules().stream(), reached.neededRules().stream())
                .toList());
        return now.saysOfItself(whoItIs.plain(), reached.plain())
                ? List.of()
                : List.of(new AboutWritten(
                        Coalition.ID,
                        whoItIs.plain(),
                        reached.plain(),
                        by.id(),
                        by.role().name()));
    }
}
