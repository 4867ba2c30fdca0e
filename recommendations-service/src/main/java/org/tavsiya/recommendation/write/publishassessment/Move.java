package org.tavsiya.recommendation.write.publishassessment;

import java.util.Set;
import org.tavsiya.recommendation.Status;

/**
 * One cell of the table of transitions.
 *
 * @param asks what it needs beside a reason, its source and the least evidence of the status; empty where nothing more
 */
public record Move(Status from, Status to, Set<Asks> asks) {

    /** What the rules ask of a move. The first three close it: no evidence and no second person opens them. */
    public enum Asks {
        /** Only retracting the earlier assessment leads there. */
        RETRACTION,
        /** The world got worse, which is REGRESSED, or the earlier assessment was wrong and is corrected. */
        REGRESSED_INSTEAD,
        /** There is no earlier judgment that it could be worse than. */
        BASELINE,
        /** Rule b: a fact that happened since. */
        NEW_FACT,
        /** A fact later than the baseline. */
        LATER_FACT,
        /** Rule c: an author, and a reviewer who is somebody else. */
        SECOND_PERSON;

        boolean closes() {
            return ordinal() <= BASELINE.ordinal();
        }
    }

    public boolean open() {
        return asks.stream().noneMatch(Asks::closes);
    }

    public boolean repeats() {
        return from == to;
    }
}
