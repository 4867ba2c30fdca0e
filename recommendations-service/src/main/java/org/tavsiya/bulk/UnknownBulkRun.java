package org.tavsiya.bulk;

/** There is no run with this id. */
public class UnknownBulkRun extends RuntimeException {

    public UnknownBulkRun(String runId) {
        super("There is no bulk run " + runId + ".");
    }
}
