package org.tavsiya.document.read;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.tavsiya.progress.Counts;
import org.tavsiya.recommendation.Status;

/**
 * Two documents of one body on one State: how far each is, what the later one asks again, what it does not take up, and what is new in it.
 * Replaced recommendations are counted: what was asked was asked.
 *
 * @param filter beside the two documents, as a query string
 * @param asOf the day of which statuses are told
 * @param again recommendations of the earlier one that were made again
 * @param repeats recommendations of the later one that make one of the earlier again
 * @param outcomes of the pairs, those that did not occur included; they add up to the number of pairs
 * @param pairs in the order of the earlier document
 * @param notAgain ids of those of the earlier one that the later does not take up; with {@code again} they are all of it
 * @param onlyNewer ids of those of the later one that make none of the earlier again; with {@code repeats} they are all of it
 */
public record CycleComparison(
        String filter,
        long dataVersion,
        LocalDate recordedUntil,
        LocalDate asOf,
        String method,
        Side older,
        Side newer,
        int again,
        int repeats,
        Map<Outcome, Integer> outcomes,
        List<Pair> pairs,
        List<String> notAgain,
        List<String> onlyNewer) {

    /** How the newer of a pair stands beside the older. */
    public enum Outcome {
        BETTER,
        WORSE,
        /** Judged otherwise, and neither closer nor further. */
        OTHERWISE,
        SAME,
        /** The older was never judged. */
        FIRST_ASSESSED,
        /** The newer is not judged yet. */
        NOT_YET;

        static Outcome of(Status older, Status newer) {
            if (newer.value().isEmpty()) {
                return NOT_YET;
            }
            if (older.value().isEmpty()) {
                return FIRST_ASSESSED;
            }
            if (older == newer) {
                return SAME;
            }
            if (newer.higherThan(older)) {
                return BETTER;
            }
            return newer.lowerThan(older) || newer == Status.REGRESSED || newer == Status.CONTRARY ? WORSE : OTHERWISE;
        }
    }

    /** @param year of the document; null where it is not known */
    @Schema(name = "CycleDocument")
    public record Side(String symbol, String body, String country, Integer year, Counts counts) {}

    /**
     * @param kind of the link between them: REITERATES, REPLACES or DUPLICATES
     * @param from status of the older
     * @param to status of the newer
     */
    @Schema(name = "CyclePair")
    public record Pair(String olderId, String newerId, String kind, Outcome outcome, Status from, Status to) {}
}
