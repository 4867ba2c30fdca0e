package org.tavsiya.progress;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.tavsiya.calendar.RecordedDay;
import org.tavsiya.recommendation.Status;

/**
 * What became of the same recommendations between two days, judged by what is known now (or at the version asked for). A correction is no
 * change: both days are judged by what is right, and corrections are counted beside.
 *
 * @param filter as a query string
 * @param since the earlier day
 * @param until the later day
 * @param counts of every kind of {@link Turn}, those that did not occur included; all but CORRECTED add up to {@code n}
 * @param n recommendations that count on either day
 * @param moved those of every turn but SAME and NEW, and all that were corrected; in the order of the list
 */
public record Comparison(
        String filter,
        long dataVersion,

        @JsonFormat(shape = JsonFormat.Shape.STRING, pattern = "yyyy-MM-dd", timezone = "UTC")
        @Schema(type = "string", format = "date")
        Instant recordedUntil,

        LocalDate since,
        LocalDate until,
        int n,
        Map<Turn, Integer> counts,
        List<Moved> moved) {

    /** What became of one. */
    public enum Turn {
        /** Judged on both days, and closer to what was recommended. */
        BETTER,
        /** Judged on both days, and further from it; also what has become contrary to it or fallen back. */
        WORSE,
        /** Judged on the later day and on none before. */
        FIRST_ASSESSED,
        /** Looked for, and nothing was found. */
        NO_INFORMATION,
        /** Judged otherwise, and neither closer nor further: what was contrary to it is now not implemented. */
        OTHERWISE,
        /** Made between the two days, and not judged. */
        NEW,
        /** Superseded between them, or no longer applicable. */
        LEFT,
        SAME,
        /** An assessment was found to have been wrong between the two days; counted beside the others. */
        CORRECTED
    }

    /**
     * @param from status on the earlier day; null where it had not been made
     * @param to status on the later day; null where it no longer counts
     */
    public record Moved(String id, Turn turn, boolean corrected, Status from, Status to) {}

    /** Those of one turn, null for all that moved. */
    public List<Moved> of(Turn turn) {
        return moved.stream()
                .filter(m -> turn == null || (turn == Turn.CORRECTED ? m.corrected() : m.turn() == turn))
                .toList();
    }

    /** As it is told outside. */
    public LocalDate recordedOn() {
        return RecordedDay.of(recordedUntil);
    }
}
