package org.tavsiya.views;

import java.time.Instant;

/**
 * What the views show and how far a rebuild is.
 *
 * @param building true while the answering generation has not yet caught up for the first time
 * @param position global index of the last event in the answering views
 * @param head global index of the last event in the log
 * @param rebuild the generation being built beside it, or null
 * @param error why the processor is retrying, or null
 */
public record ViewState(int generation, boolean building, long position, long head, Rebuild rebuild, String error) {

    /** @param remainingSeconds an estimate from the rate so far, null before there is one */
    public record Rebuild(int generation, long position, long head, Instant startedAt, Long remainingSeconds) {
    }
}
