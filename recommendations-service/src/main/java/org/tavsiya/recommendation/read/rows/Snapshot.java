package org.tavsiya.recommendation.read.rows;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.zip.CRC32;
import org.tavsiya.recommendation.read.filter.Moment;
import org.tavsiya.recommendation.read.rows.ViewPosition.DataVersion;
import org.tavsiya.views.ViewGeneration;

/**
 * What one request reads, from its first figure to its last: taken once, handed on by hand. Counts come from its rows, documents
 * from its generation.
 *
 * @param mark tells this state of this register from every other: position in the log, generation of the views, when the last
 *     event was recorded (an older backup that was put back uses positions again), and build. What is kept is kept under it.
 * @param moment which day and version of the data the rows are of
 * @param origin the snapshot of now that one of the past was made from: what is compared with today's knowledge is compared with that.
 *     Null where this is one of now
 */
public record Snapshot(ViewGeneration generation, Rows rows, String mark, Moment moment, Snapshot origin) {

    /** A million moments: an event that stands at the place of another is seen, but nobody reads off when somebody worked. */
    private static final int MOMENTS = 0xFFFFF;

    static Snapshot of(ViewGeneration generation, Rows rows, String build) {
        DataVersion version = rows.version();
        return new Snapshot(
                generation,
                rows,
                version.position() + "-" + generation.mark() + "-" + moment(version.recordedAt()) + "-" + build,
                Moment.NOW,
                null);
    }

    /** The mark of now stays in it: what is judged by today's knowledge changes with that. */
    Snapshot past(Moment then, Rows its) {
        return new Snapshot(generation, its, mark + "-" + String.join("-", then.parts()), then, newest());
    }

    /** The same register as it is known now, taken at the same moment. */
    public Snapshot newest() {
        return origin == null ? this : origin;
    }

    /** The day that is shown: the one asked for, else the day on which the version of the data was recorded; null on an empty register. */
    public LocalDate day() {
        return moment.asOf() == null ? version().recordedOn() : moment.asOf();
    }

    private static String moment(Instant recorded) {
        CRC32 sum = new CRC32();
        sum.update(String.valueOf(recorded).getBytes(StandardCharsets.US_ASCII));
        return Long.toString(sum.getValue() & MOMENTS, Character.MAX_RADIX);
    }

    public DataVersion version() {
        return rows.version();
    }

    /** For answers that depend on nothing but the address and this. Weak, because compression changes the bytes. */
    public String etag() {
        return "W/\"" + mark + "\"";
    }

    public String collection(String view) {
        return generation.collection(view);
    }
}
