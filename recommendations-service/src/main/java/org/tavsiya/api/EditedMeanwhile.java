package org.tavsiya.api;

import java.time.Instant;
import java.util.List;

/**
 * Somebody else changed the recommendation, or whatever it was, since it was looked at. Nothing was written; {@code changes} tells what
 * happened meanwhile.
 */
public class EditedMeanwhile extends RuntimeException {

    /** @param kind stored name of the event, for example {@code recommendation.assessment-published} */
    public record Change(long version, Instant recordedAt, String kind, String value) {}

    private final long actual;
    private final transient List<Change> changes;

    EditedMeanwhile(long expected, long actual, List<Change> changes) {
        this("this recommendation", expected, actual, changes);
    }

    /** @param what was changed, as the sentence says it */
    EditedMeanwhile(String what, long expected, long actual, List<Change> changes) {
        super("Somebody changed " + what + " since you opened it: you saw version " + expected
                + ", it is now at version " + actual
                + ". Nothing of yours was saved. Look at what changed, then try again.");
        this.actual = actual;
        this.changes = changes;
    }

    public long actual() {
        return actual;
    }

    public List<Change> changes() {
        return changes;
    }
}
