package org.tavsiya.recommendation.read.gap;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.tavsiya.recommendation.Status;

/**
 * Where the voices differ, for one filter, as of one version of the data: the figures over all that match, and one page of rows.
 *
 * @param filter as a query string
 * @param differs which of those that differ the rows are: anyhow, more, less or grade
 * @param recordedUntil day until which the register is known here
 * @param n recommendations that match the filter
 * @param claimed those of which the State has claimed a status
 * @param both those that the State has claimed something of and the coalition has assessed, both on the scale; as in
 *     {@code voices.both.n} of the progress
 * @param same of these, those on which the two say the same
 * @param more those on which the State claimed more than the coalition found
 * @param less those on which it claimed less
 * @param grade those whose grade contradicts the claim or the finding
 * @param apart those on which any two voices differ
 * @param matrix claim by finding, over all that the State has claimed a status of; only where there is something
 * @param total rows on all pages
 * @param page 0-based
 */
@Schema(name = "Gap")
public record Gap(
        String filter,
        String differs,
        long dataVersion,
        LocalDate recordedUntil,
        int n,
        int claimed,
        int both,
        int same,
        int more,
        int less,
        int grade,
        int apart,
        List<Crossing> matrix,
        int total,
        int page,
        int size,
        List<GapRow> rows) {

    /** @param steps positive where more was claimed than found; null where one of them is not on the scale */
    @Schema(name = "GapCell")
    public record Crossing(Status claimed, Status found, int n, Integer steps) {}

    public int pages() {
        return Math.max(1, (total + size - 1) / size);
    }
}
