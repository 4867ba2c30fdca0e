package org.tavsiya.progress;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.tavsiya.calendar.RecordedDay;
import org.tavsiya.recommendation.Status;

/**
 * All figures for one filter, as of one version of the data. A recommendation with two themes counts in both, and once in the total.
 *
 * @param filter as a query string, so that the figures can be asked for again
 * @param recordedUntil when the last event was recorded that these figures know, outside the day alone; null on an empty register
 * @param years by year of publication of the recommendation, oldest first
 * @param matrix bodies by themes, only where there is something
 */
public record Progress(
        String filter,
        long dataVersion,

        @JsonFormat(shape = JsonFormat.Shape.STRING, pattern = "yyyy-MM-dd", timezone = "UTC")
        @Schema(type = "string", format = "date")
        Instant recordedUntil,

        String method,
        Counts total,
        Voices voices,
        List<Line> families,
        List<Line> bodies,
        List<Line> themes,
        List<Line> years,
        List<Line> countries,
        List<Cell> matrix) {

    /** As it is told outside. */
    public LocalDate recordedOn() {
        return RecordedDay.of(recordedUntil);
    }

    /** @param key body, theme, year or country as the data spells it; {@code none} for what has none */
    public record Line(String key, Counts counts) {}

    public record Cell(String body, String theme, int n, int assessed) {}

    /**
     * The same recommendations in three voices, each on the coalition's scale for display only.
     *
     * @param state what the State claims; NOT_ASSESSED stands for nothing claimed
     * @param body how the bodies' grades read; NOT_ASSESSED stands for no grade
     * @param gap State's index minus ours over those on which both have spoken, in percentage points; null under 5 paragraphs
     * @param both those on which both have spoken
     */
    public record Voices(
            Counts state,
            Counts body,
            Counts coalition,
            Integer gap,
            Both both,
            int claimedDone,
            int claimedDoneNotConfirmed) {}

    /**
     * The recommendations that the State has claimed something of and the coalition has assessed.
     *
     * @param state the State's index over just these; null under 5 paragraphs
     * @param coalition ours over the same
     */
    public record Both(int n, Integer state, Integer coalition) {}

    /** The same figures under a later version of the data that left them as they are. */
    Progress as(String query, long version, Instant until) {
        return new Progress(
                query, version, until, method, total, voices, families, bodies, themes, years, countries, matrix);
    }

    /** Whether every figure is the same, whatever the version of the data they are of. */
    public boolean says(Progress other) {
        return as("", 0, null).equals(other.as("", 0, null));
    }

    public int count(Status status) {
        return total.of(status);
    }
}
