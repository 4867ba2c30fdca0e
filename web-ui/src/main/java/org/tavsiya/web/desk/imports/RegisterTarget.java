package org.tavsiya.web.desk.imports;

import java.io.IOException;
import java.util.function.BooleanSupplier;
import org.tavsiya.imports.ImportReport;
import org.tavsiya.imports.ImportRuns;
import org.tavsiya.imports.ImportState;
import org.tavsiya.ingest.Batch;
import org.tavsiya.ingest.ImportRequest;
import org.tavsiya.ingest.ImportTarget;
import org.tavsiya.ingest.Report;

/** The register of this process as the place where an import goes. */
final class RegisterTarget implements ImportTarget {

    private final ImportRuns runs;
    private final Upload upload;
    private final BooleanSupplier stopping;
    private final boolean takenUp;

    /**
     * @param takenUp whether somebody wants a run that was cancelled to go on; cancelled elsewhere, it stays so
     * @param stopping true once the application shuts down: the run then stays open and goes on after the next start
     */
    RegisterTarget(ImportRuns runs, Upload upload, boolean takenUp, BooleanSupplier stopping) {
        this.takenUp = takenUp;
        this.runs = runs;
        this.upload = upload;
        this.stopping = stopping;
    }

    @Override
    public Report start(ImportRequest request) {
        ImportReport known = runs.find(upload.id()).orElse(null);
        if (known == null) {
            return Translation.report(runs.start(
                    upload.id(),
                    request.format(),
                    request.fileName(),
                    request.fileBytes(),
                    upload.filter(),
                    request.tool(),
                    upload.by()));
        }
        return Translation.report(
                known.state() == ImportState.CANCELLED && takenUp ? runs.resume(upload.id(), upload.by()) : known);
    }

    @Override
    public Report send(Batch batch) throws IOException {
        if (stopping.getAsBoolean()) {
            throw new ShuttingDown();
        }
        return Translation.report(runs.take(upload.id(), Translation.batch(batch), upload.by()));
    }

    @Override
    public Report complete() {
        return Translation.report(runs.complete(upload.id(), upload.by()));
    }

    @Override
    public Report cancel() {
        return Translation.report(runs.cancel(upload.id(), upload.by()));
    }

    /** The application is being stopped in the middle of an import. */
    static final class ShuttingDown extends IOException {

        private static final long serialVersionUID = 1L;

        ShuttingDown() {
            super("The application is being stopped; the import goes on after the next start");
        }
    }
}
