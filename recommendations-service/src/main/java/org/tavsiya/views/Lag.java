package org.tavsiya.views;

import java.time.Duration;

/**
 * For how long the views have not shown what is in the log. An event's age would say nothing: the log may rest for days. So a place in
 * the log is remembered with the moment at which it was the last, until the views have reached it.
 */
final class Lag {

    private long awaited = Long.MIN_VALUE;
    private long sinceNanos;

    /** @param nanos a moment that only grows, as {@link System#nanoTime} */
    synchronized void look(long position, long head, long nanos) {
        if (position >= awaited) {
            awaited = head;
            sinceNanos = nanos;
        }
    }

    /** Zero while the views keep up. */
    synchronized Duration behind(long nanos, long position) {
        return position >= awaited ? Duration.ZERO : Duration.ofNanos(nanos - sinceNanos);
    }
}
