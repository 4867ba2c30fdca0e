package org.tavsiya.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;

/**
 * Carries a file to a target in batches of {@value Batch#SIZE} source records. One run per loop.
 * A target whose report names a later {@code nextBatch} than expected already has what lies between; that is read again but not sent. So a
 * target that takes up an earlier run with {@link ImportTarget#start} needs no more than to answer where it stands.
 */
public final class ImportLoop {

    private final UhriReader reader;
    private final ImportTarget target;
    private int firstToSend;
    private AdvanceListener listener = progress -> {};
    private BooleanSupplier cancelled = () -> false;
    private long recordsRead;

    public ImportLoop(UhriReader reader, ImportTarget target) {
        this.reader = Objects.requireNonNull(reader);
        this.target = Objects.requireNonNull(target);
    }

    /** Reads but does not send the batches before this one: the target has them from an earlier attempt with the same file and filter. */
    public ImportLoop resumeFrom(int batchNumber) {
        firstToSend = batchNumber;
        return this;
    }

    public ImportLoop listener(AdvanceListener toTell) {
        listener = toTell;
        return this;
    }

    /** Asked before every batch; once true the run is cancelled at the target and the loop ends. May be answered from another thread. */
    public ImportLoop cancelledWhen(BooleanSupplier toAsk) {
        cancelled = toAsk;
        return this;
    }

    /**
     * Runs to the end of the file, or until cancelled by the caller or by the target itself.
     *
     * @return the last report: COMPLETED or CANCELLED
     * @throws IOException what the target throws; the run stays open there and can be taken up with {@link #resumeFrom}
     * @throws UncheckedIOException what the reader throws; the run is cancelled, since the file cannot be read further
     */
    public Report run(ImportRequest request) throws IOException {
        Report report = target.start(request);
        firstToSend = Math.max(firstToSend, report.nextBatch());
        try {
            for (int number = 0; report.isRunning() && !cancelled.getAsBoolean() && reader.hasNext(); number++) {
                report = pass(number, report);
            }
        } catch (UncheckedIOException e) {
            target.cancel();
            throw e;
        }
        if (!report.isRunning()) {
            return report;
        }
        return cancelled.getAsBoolean() ? target.cancel() : target.complete();
    }

    private Report pass(int number, Report before) throws IOException {
        Batch batch = next(number);
        Report report = before;
        if (number >= firstToSend) {
            report = target.send(batch);
            firstToSend = Math.max(firstToSend, report.nextBatch());
        }
        listener.batchDone(new Advance(recordsRead, reader.bytesRead(), reader.totalBytes(), report));
        return report;
    }

    private Batch next(int number) {
        List<SourceRecord> records = new ArrayList<>(Batch.SIZE);
        List<Rejected> rejected = new ArrayList<>();
        int filteredOut = 0;
        int read = 0;
        long characters = 0;
        for (; read < Batch.SIZE && characters < Batch.CHARACTERS && reader.hasNext(); read++) {
            Item item = reader.next();
            if (item instanceof SourceRecord record) {
                records.add(record);
                characters += record.raw().length();
            } else if (item instanceof Rejected refused) {
                rejected.add(refused);
                characters += refused.raw().length();
            } else {
                filteredOut++;
            }
        }
        recordsRead += read;
        return new Batch(number, read, reader.bytesRead(), filteredOut, records, rejected);
    }
}
