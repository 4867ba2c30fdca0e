package org.tavsiya.eventlog;

import java.util.List;
import org.tavsiya.rules.Rule;

/**
 * What a room asks of an event before it enters the log, whichever way it came: for what no decision of one aggregate can know. Asked
 * within the transaction, of every event.
 */
public interface AskedAtTheDoor {

    /** Rules that the event must keep; none where it is no concern of the room. */
    List<? extends Rule> rules(Object event);
}
