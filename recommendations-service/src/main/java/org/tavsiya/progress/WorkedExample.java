package org.tavsiya.progress;

import org.tavsiya.recommendation.Status;

/** The worked example of docs/METHOD.md, put through the same arithmetic as every figure, so that text and code cannot part. */
public final class WorkedExample {

    private WorkedExample() {}

    /**
     * Twelve recommendations of one part each: 1 fully, 1 substantially, 4 partially, 3 not implemented, 1 contrary,
     * 2 without information.
     */
    public static Counts counts() {
        Tally tally = new Tally();
        int paragraph = 0;
        for (Status status : new Status[] {
            Status.FULLY_IMPLEMENTED,
            Status.SUBSTANTIALLY_IMPLEMENTED,
            Status.PARTIALLY_IMPLEMENTED,
            Status.PARTIALLY_IMPLEMENTED,
            Status.PARTIALLY_IMPLEMENTED,
            Status.PARTIALLY_IMPLEMENTED,
            Status.NOT_IMPLEMENTED,
            Status.NOT_IMPLEMENTED,
            Status.NOT_IMPLEMENTED,
            Status.CONTRARY,
            Status.NO_INFORMATION,
            Status.NO_INFORMATION
        }) {
            tally.add(status, paragraph++);
        }
        return tally.counts();
    }
}
