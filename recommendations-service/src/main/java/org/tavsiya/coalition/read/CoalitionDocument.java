package org.tavsiya.coalition.read;

import java.time.Instant;
import java.util.Map;
import org.springframework.data.annotation.Id;
import org.tavsiya.coalition.Coalition;
import org.tavsiya.coalition.events.AboutWritten;
import org.tavsiya.coalition.events.CoalitionEvent;
import org.tavsiya.coalition.events.HomeStateChosen;
import org.tavsiya.coalition.events.HomeStateLeft;
import org.tavsiya.coalition.events.NameTold;

/**
 * What is told of the coalition, and who told it. Internal: it holds account ids.
 *
 * @param version how many facts it holds; 0 where nothing was ever told
 * @param homeState null where none is chosen
 * @param fullName by language (en, ru, tg); so are all texts. A language in which nothing was told is absent
 * @param homeStateChosen who chose it, and when; null where nobody did
 */
public record CoalitionDocument(
        @Id String id,
        long version,
        String homeState,
        Map<String, String> fullName,
        Map<String, String> shortName,
        Map<String, String> who,
        Map<String, String> contact,
        Told homeStateChosen,
        Told nameTold,
        Told aboutWritten) {

    /** @param by account id, or {@code system} */
    public record Told(String by, Instant at) {}

    static final CoalitionDocument NOTHING =
            new CoalitionDocument(Coalition.ID, 0, null, Map.of(), Map.of(), Map.of(), Map.of(), null, null, null);

    CoalitionDocument evolve(CoalitionEvent event, Instant at) {
        Told told = new Told(event.by(), at);
        if (event instanceof HomeStateChosen e) {
            return home(e.state(), told);
        } else if (event instanceof HomeStateLeft) {
            return home(null, told);
        } else if (event instanceof NameTold e) {
            return new CoalitionDocument(
                    id,
                    version + 1,
                    homeState,
                    e.fullName(),
                    e.shortName(),
                    who,
                    contact,
                    homeStateChosen,
                    told,
                    aboutWritten);
        } else if (event instanceof AboutWritten e) {
            return new CoalitionDocument(
                    id,
                    version + 1,
                    homeState,
                    fullName,
                    shortName,
                    e.who(),
                    e.contact(),
                    homeStateChosen,
                    nameTold,
                    told);
        }
        throw new IllegalStateException("No view for " + event.getClass().getName());
    }

    private CoalitionDocument home(String state, Told told) {
        return new CoalitionDocument(
                id, version + 1, state, fullName, shortName, who, contact, told, nameTold, aboutWritten);
    }
}
