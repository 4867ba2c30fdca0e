package org.tavsiya.coalition.write.model;

import java.util.Map;
import org.tavsiya.coalition.events.AboutWritten;
import org.tavsiya.coalition.events.CoalitionEvent;
import org.tavsiya.coalition.events.HomeStateChosen;
import org.tavsiya.coalition.events.HomeStateLeft;
import org.tavsiya.coalition.events.NameTold;

/** What holds of the coalition as its events made it. {@link #evolve} never refuses, calls out or looks at a clock. */
public final class CoalitionState {

    private long version;
    private HomeStateChosen home;
    private NameTold name;
    private AboutWritten about;

    public void evolve(CoalitionEvent event) {
        version++;
        if (event instanceof HomeStateChosen e) {
            home = e;
        } else if (event instanceof HomeStateLeft) {
            home = null;
        } else if (event instanceof NameTold e) {
            name = e;
        } else if (event instanceof AboutWritten e) {
            about = e;
        } else {
            throw new IllegalStateException(
                    "No evolution for " + event.getClass().getName());
        }
    }

    /** How many facts there are: 0 where nothing was ever told. */
    public long version() {
        return version;
    }

    /** Null where none is chosen. */
    public String homeState() {
        return home == null ? null : home.state();
    }

    /** Null where none is chosen. */
    public String homeStateChosenBy() {
        return home == null ? null : home.by();
    }

    public boolean isCalled(Map<String, String> fullName, Map<String, String> shortName) {
        return name != null
                && name.fullName().equals(fullName)
                && name.shortName().equals(shortName);
    }

    public boolean saysOfItself(Map<String, String> who, Map<String, String> contact) {
        return about != null && about.who().equals(who) && about.contact().equals(contact);
    }
}
