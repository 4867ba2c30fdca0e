package org.tavsiya;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The system's clock, which a test can put forward and stop. */
public final class MovableClock extends Clock {

    private volatile Duration ahead = Duration.ZERO;
    private volatile Instant standing;

    /** Until {@link #go()}, however long the test takes. */
    public void stop() {
        standing = Instant.now();
    }

    public void go() {
        standing = null;
    }

    public void forward(Duration by) {
        ahead = ahead.plus(by);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return zone.equals(ZoneOffset.UTC) ? this : Clock.offset(Clock.system(zone), ahead);
    }

    @Override
    public Instant instant() {
        Instant now = standing;
        return (now == null ? Instant.now() : now).plus(ahead);
    }
}
