package org.tavsiya.ingest.cli;

import java.io.IOException;
import org.tavsiya.ingest.Batch;
import org.tavsiya.ingest.ImportRequest;
import org.tavsiya.ingest.ImportTarget;
import org.tavsiya.ingest.Rejected;
import org.tavsiya.ingest.Report;

/** A target that also notes what the reader rejected, as each batch is taken in. */
record RejectedRecorder(ImportTarget target, RejectedCsv rejected) implements ImportTarget {

    @Override
    public Report start(ImportRequest request) throws IOException {
        return target.start(request);
    }

    @Override
    public Report send(Batch batch) throws IOException {
        Report report = target.send(batch);
        for (Rejected one : batch.rejected()) {
            rejected.add(one);
        }
        return report;
    }

    @Override
    public Report complete() throws IOException {
        return target.complete();
    }

    @Override
    public Report cancel() throws IOException {
        return target.cancel();
    }
}
