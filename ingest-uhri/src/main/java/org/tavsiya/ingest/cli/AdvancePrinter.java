package org.tavsiya.ingest.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.tavsiya.ingest.Advance;
import org.tavsiya.ingest.AdvanceListener;
import org.tavsiya.ingest.Report;

/** Says how far the import is: a bar that redraws itself on a terminal, a plain line every few seconds elsewhere. */
final class AdvancePrinter implements AdvanceListener {

    private static final long SECOND = 1_000_000_000L;
    private static final int BAR = 24;

    private final PrintWriter out;
    private final boolean bar;
    private final LongSupplier nanoClock;
    private final long started;
    private long lastShown;
    private int lastWidth;

    AdvancePrinter(PrintWriter out, boolean bar, LongSupplier nanoClock) {
        this.out = out;
        this.bar = bar;
        this.nanoClock = nanoClock;
        started = nanoClock.getAsLong();
        lastShown = started;
    }

    @Override
    public void batchDone(Advance progress) {
        long now = nanoClock.getAsLong();
        if (now - lastShown >= (bar ? SECOND / 5 : 5 * SECOND)) {
            lastShown = now;
            show(line(progress, now));
        }
    }

    private void show(String line) {
        if (bar) {
            out.print("\r" + line + " ".repeat(Math.max(0, lastWidth - line.length())));
            lastWidth = line.length();
        } else {
            out.println(line);
        }
        out.flush();
    }

    /** Ends the bar's line, so that what follows begins on its own. */
    void end() {
        if (bar && lastWidth > 0) {
            out.println();
            out.flush();
        }
    }

    private String line(Advance progress, long now) {
        double seconds = Math.max(0.001, (now - started) / (double) SECOND);
        double share =
                progress.totalBytes() == 0 ? 0 : Math.min(1, progress.bytesRead() / (double) progress.totalBytes());
        String done = String.format(
                Locale.ROOT,
                "%,d records, %d%%, %,.0f records/s%s",
                progress.recordsRead(),
                Math.round(share * 100),
                progress.recordsRead() / seconds,
                remaining(share, seconds));
        return (bar ? drawn(share) : "") + done + counts(progress.report());
    }

    private static String remaining(double share, double seconds) {
        if (share < 0.01) {
            return "";
        }
        long left = Math.round(seconds / share - seconds);
        return String.format(Locale.ROOT, ", %d:%02d left", left / 60, left % 60);
    }

    private static String counts(Report report) {
        return report == null
                ? ""
                : String.format(
                        Locale.ROOT,
                        "; %,d new, %,d changed, %,d unchanged, %,d rejected",
                        report.added(),
                        report.changed(),
                        report.unchanged(),
                        report.rejected());
    }

    private static String drawn(double share) {
        int full = (int) Math.round(share * BAR);
        return "[" + "#".repeat(full) + ".".repeat(BAR - full) + "] ";
    }
}
