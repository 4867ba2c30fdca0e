package org.tavsiya.ingest;

import java.io.IOException;

/**
 * Where an import goes: one object per run, used by one thread. Every method answers with the report as it stands.
 * Sending a batch a second time has no effect. A target that cannot go on throws; what it has acknowledged stays.
 */
public interface ImportTarget {

    /** Begins the run, or takes up one that was broken off. */
    Report start(ImportRequest request) throws IOException;

    Report send(Batch batch) throws IOException;

    Report complete() throws IOException;

    /** Ends the run; what was taken in stays. */
    Report cancel() throws IOException;
}
