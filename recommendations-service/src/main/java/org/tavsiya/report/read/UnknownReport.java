package org.tavsiya.report.read;

/** There is no report with this id. */
public class UnknownReport extends RuntimeException {

    public UnknownReport(String id) {
        super("There is no report " + id + ".");
    }
}
