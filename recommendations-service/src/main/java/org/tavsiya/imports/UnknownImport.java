package org.tavsiya.imports;

/** There is no import with this id. */
public class UnknownImport extends RuntimeException {

    public UnknownImport(String runId) {
        super("There is no import " + runId + ".");
    }
}
