package org.tavsiya.progress;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.tavsiya.calendar.RecordedDay;

/**
 * How the same recommendations stood on one day after the other, as the facts were: judged by what is known now (or at the
 * version asked for), corrections included. Each day counts what had been made by then and was active.
 *
 * @param filter as a query string
 * @param recordedUntil day on which the last event was recorded that these figures know; null on an empty register
 * @param points oldest first; the last is the day that was asked for
 */
public record OverTime(
        String filter,
        long dataVersion,

        @JsonFormat(shape = JsonFormat.Shape.STRING, pattern = "yyyy-MM-dd", timezone = "UTC")
        @Schema(type = "string", format = "date")
        Instant recordedUntil,

        String method,
        Step step,
        List<Point> points) {

    /** Last days of which spans are shown. */
    public enum Step {
        YEAR,
        QUARTER
    }

    /** @param day at whose end the counts are so */
    public record Point(LocalDate day, Counts counts) {}

    /** As it is told outside. */
    public LocalDate recordedOn() {
        return RecordedDay.of(recordedUntil);
    }
}
