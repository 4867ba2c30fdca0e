package org.tavsiya.views;

import java.time.Instant;
import java.util.List;

/**
 * What the views show and how far a rebuild is.
 *
 * @param building true while the answering generation has not yet caught up for the first time
 * @param position global index of the last event in the answering views
 * @param head global index of the last event in the log
 * @param rebuild the generation being built beside it, or null
 * @param error why the processor is retrying, or null
 * @param setAside recommendations whose next event cannot be shown, the first hundred; they stand still, all others go on
 * @param copies the copies of the application that answer from these views
 * @param comparison the comparison of the views with the log that runs, or the last one of this copy; null before the first
 */
public record ViewState(
        int generation,
        boolean building,
        long position,
        long head,
        Rebuild rebuild,
        String error,
        List<Copy> copies,
        List<SetAside> setAside,
        Comparison comparison) {

    /** @param remainingSeconds an estimate from the rate so far, null before there is one */
    public record Rebuild(int generation, long position, long head, Instant startedAt, Long remainingSeconds) {}

    /**
     * One copy of the application, as it noted itself within the last minutes.
     *
     * @param here true for the one that answers this
     * @param generation the generation that it reads
     * @param position global index of the last event about a recommendation that its answers know
     * @param projects true for the one that writes the views
     */
    public record Copy(
            String name,
            boolean here,
            int generation,
            long position,
            boolean projects,
            Instant startedAt,
            Instant seenAt) {}

    /** @param event identifier of the event that cannot be shown, {@code sequence} its place in the recommendation, from 0 */
    public record SetAside(String recommendationId, String event, long sequence, Instant recordedAt, String reason) {}

    /**
     * @param endedAt null while it runs
     * @param mended documents that did not fit the log and were made anew
     * @param error why it broke off, or null
     */
    public record Comparison(Instant startedAt, Instant endedAt, long compared, long mended, String error) {}
}
