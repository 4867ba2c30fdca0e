package org.tavsiya.eventlog;

import java.util.Map;
import org.tavsiya.rules.Rule;

/**
 * A view writes what was recorded about one thing into one document, and MongoDB takes none of more than 16 MB. Some of it stands there
 * twice, where it stands now and in the history.
 *
 * @param characters of all texts in the event
 * @param before bytes that the events before it take in the log
 */
record RoomInTheView(long characters, long before) implements Rule {

    /** Of one event. */
    static final long MOST = 1_000_000;
    /** Of all events of one thing; so long as it has fewer than {@link #FEW} of them, there is room for another without counting. */
    static final long MOST_TOGETHER = 6_000_000;

    static final long FEW = 6;

    @Override
    public boolean broken() {
        return characters > MOST || before + characters > MOST_TOGETHER;
    }

    @Override
    public String sentence() {
        return "This is too long to be shown: all texts together have at most " + MOST
                + " characters, and all that was ever recorded here " + MOST_TOGETHER + ".";
    }

    @Override
    public Map<String, String> arguments() {
        return Map.of("most", String.valueOf(MOST), "together", String.valueOf(MOST_TOGETHER));
    }
}
