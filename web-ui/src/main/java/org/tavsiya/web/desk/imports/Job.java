package org.tavsiya.web.desk.imports;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.tavsiya.imports.RejectedRecord;
import org.tavsiya.ingest.Advance;
import org.tavsiya.ingest.Report;

/** An uploaded file on its way. Written by the one thread that imports, read by the pages. */
final class Job {

    /** @param kind UNREADABLE, RULE, DAMAGED, REGISTER or SET_ASIDE: which page explains it */
    record Failure(String kind, String code, String sentence) {}

    /**
     * What looking through the file found.
     *
     * @param added the first that are new; changed and unchanged likewise
     */
    record Findings(
            Report report,
            Map<String, Long> oddities,
            List<RejectedRecord> rejected,
            List<Differing> added,
            List<Differing> changed,
            List<Differing> unchanged) {}

    private volatile Upload upload;
    private volatile Phase phase = Phase.WAITING;
    private volatile boolean cancelled;
    private volatile boolean takenUp;
    private volatile Advance progress;
    private volatile Instant passStartedAt;
    private volatile long passStartedAtRecord;
    private volatile long passStartedAtByte;
    private volatile Failure failure;
    private volatile Findings findings;
    /** Recommendations that the register would hold afterwards; set while asking. */
    private volatile long expected;

    Job(Upload upload) {
        this.upload = upload;
    }

    Upload upload() {
        return upload;
    }

    void replace(Upload next) {
        upload = next;
    }

    Phase phase() {
        return phase;
    }

    void phase(Phase next) {
        phase = next;
    }

    void ask(long howMany) {
        expected = howMany;
        phase = Phase.ASKING;
    }

    long expected() {
        return expected;
    }

    boolean cancelled() {
        return cancelled;
    }

    void cancel() {
        cancelled = true;
    }

    /** Somebody wants it although it was cancelled or set aside. */
    void takeUp() {
        takenUp = true;
    }

    boolean takenUp() {
        return takenUp;
    }

    void again() {
        failure = null;
        progress = null;
        phase = Phase.WAITING;
    }

    void begin(Phase pass, Clock clock) {
        progress = null;
        passStartedAt = clock.instant();
        passStartedAtRecord = 0;
        passStartedAtByte = 0;
        phase = pass;
    }

    /** @param sent false for batches that an earlier attempt brought: they are passed over and would flatter the rate */
    void progress(Advance now, boolean sent, Clock clock) {
        progress = now;
        if (!sent) {
            passStartedAt = clock.instant();
            passStartedAtRecord = now.recordsRead();
            passStartedAtByte = now.bytesRead();
        }
    }

    Advance progress() {
        return progress;
    }

    /** Records a second in this pass; null before there is anything to divide by. */
    Long rate(Instant now) {
        Advance known = progress;
        double seconds = seconds(now);
        long records = known == null ? 0 : known.recordsRead() - passStartedAtRecord;
        return records <= 0 || seconds <= 0 ? null : Math.round(records / seconds);
    }

    Long remainingSeconds(Instant now) {
        Advance known = progress;
        long done = known == null ? 0 : known.bytesRead() - passStartedAtByte;
        return done <= 0 ? null : Math.round(seconds(now) / done * Math.max(0, known.totalBytes() - known.bytesRead()));
    }

    private double seconds(Instant now) {
        return passStartedAt == null ? 0 : Duration.between(passStartedAt, now).toMillis() / 1000.0;
    }

    void fail(Phase how, Failure why) {
        failure = why;
        phase = how;
    }

    Failure failure() {
        return failure;
    }

    void found(Findings what) {
        findings = what;
    }

    Findings findings() {
        return findings;
    }
}
