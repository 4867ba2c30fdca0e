package org.tavsiya.web.desk.imports;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import org.tavsiya.imports.RejectedRecord;
import org.tavsiya.ingest.Batch;
import org.tavsiya.ingest.ImportRequest;
import org.tavsiya.ingest.ImportTarget;
import org.tavsiya.ingest.Report;
import org.tavsiya.recommendation.write.importfromsource.IncomingRecord;
import org.tavsiya.recommendation.write.importfromsource.KnownRecords;
import org.tavsiya.recommendation.write.importfromsource.KnownRecords.Look;
import org.tavsiya.recommendation.write.importfromsource.KnownRecords.Met;
import org.tavsiya.recommendation.write.importfromsource.RecordLimits;

/** Says what an import would do, and does nothing. */
final class CheckTarget implements ImportTarget {

    /** More rejected records than anybody reads; the count goes on. */
    private static final int KEPT = 5_000;
    /** Of each kind, for the page. */
    private static final int SHOWN = 500;

    private final Look register;
    private final BooleanSupplier stopping;
    private final Map<String, String> met = new HashMap<>();
    private final Map<String, Long> oddities = new TreeMap<>();
    private final List<RejectedRecord> rejected = new ArrayList<>();
    private final List<Differing> news = new ArrayList<>();
    private final List<Differing> changes = new ArrayList<>();
    private final List<Differing> same = new ArrayList<>();
    private ImportRequest request;
    private String state = "RUNNING";
    private int nextBatch;
    private long read;
    private long filteredOut;
    private long added;
    private long changed;
    private long unchanged;
    private long repeated;
    private long refused;

    CheckTarget(KnownRecords known, BooleanSupplier stopping) {
        this.register = known.look();
        this.stopping = stopping;
    }

    @Override
    public Report start(ImportRequest toCheck) {
        request = toCheck;
        return report();
    }

    @Override
    public Report send(Batch batch) throws RegisterTarget.ShuttingDown {
        if (stopping.getAsBoolean()) {
            throw new RegisterTarget.ShuttingDown();
        }
        List<IncomingRecord> records =
                batch.records().stream().map(Translation::record).toList();
        records.forEach(r -> RecordLimits.problem(r)
                .ifPresent(why -> refuse(new RejectedRecord(null, r.annotationId(), "BEYOND_LIMITS", why, r.raw()))));
        List<IncomingRecord> whole =
                records.stream().filter(r -> RecordLimits.problem(r).isEmpty()).toList();
        register.meet(whole, request.format()).forEach(this::count);
        batch.rejected().forEach(r -> refuse(Translation.rejected(r)));
        read += batch.recordsRead();
        filteredOut += batch.filteredOut();
        nextBatch++;
        return report();
    }

    private void count(Met asked) {
        IncomingRecord record = asked.record();
        String before = met.putIfAbsent(asked.recommendationId(), record.recordHash());
        if (before != null && before.equals(record.recordHash())) {
            repeated++;
            return;
        } else if (before != null) {
            refuse(new RejectedRecord(
                    null,
                    record.annotationId(),
                    "REPEATED_DIFFERENTLY",
                    "This id stood in the file before with another content; the first one is taken.",
                    record.raw()));
            return;
        }
        switch (asked.standing()) {
            case NEW -> {
                added++;
                keep(news, asked);
            }
            case UNCHANGED -> {
                unchanged++;
                keep(same, asked);
            }
            case CHANGED -> {
                changed++;
                keep(changes, asked);
            }
        }
        record.oddities().forEach(o -> oddities.merge(o, 1L, Long::sum));
    }

    private static void keep(List<Differing> kind, Met met) {
        if (kind.size() < SHOWN) {
            kind.add(Differing.of(met));
        }
    }

    private void refuse(RejectedRecord record) {
        refused++;
        if (rejected.size() < KEPT) {
            rejected.add(record);
        }
    }

    @Override
    public Report complete() {
        state = "COMPLETED";
        return report();
    }

    @Override
    public Report cancel() {
        state = "CANCELLED";
        return report();
    }

    private Report report() {
        return new Report(
                "check",
                state,
                read,
                filteredOut,
                added,
                changed,
                unchanged,
                repeated,
                refused,
                nextBatch,
                Instant.EPOCH,
                null);
    }

    Job.Findings findings(Report report) {
        return new Job.Findings(report, oddities, rejected, news, changes, same);
    }
}
