package org.tavsiya.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A target that keeps what it gets and answers as a service does. */
final class MemoryTarget implements ImportTarget {

    final List<Batch> batches = new ArrayList<>();
    final List<String> calls = new ArrayList<>();
    int known;
    int failAt = -1;
    int endAt = -1;
    private String state = "RUNNING";

    @Override
    public Report start(ImportRequest request) {
        calls.add("start " + request.fileName());
        state = "RUNNING";
        return report();
    }

    @Override
    public Report send(Batch batch) throws IOException {
        if (batch.number() == failAt) {
            throw new IOException("gone");
        }
        calls.add("batch " + batch.number());
        batches.add(batch);
        state = batch.number() == endAt ? "CANCELLED" : state;
        return report();
    }

    @Override
    public Report complete() {
        calls.add("complete");
        state = "COMPLETED";
        return report();
    }

    @Override
    public Report cancel() {
        calls.add("cancel");
        state = "CANCELLED";
        return report();
    }

    private Report report() {
        long read = batches.stream().mapToLong(Batch::recordsRead).sum();
        return new Report("run", state, read, 0, read, 0, 0, 0, 0, Math.max(known, batches.size()), null, null);
    }
}
