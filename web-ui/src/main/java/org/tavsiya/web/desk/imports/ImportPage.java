package org.tavsiya.web.desk.imports;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.tavsiya.imports.ImportFilter;

/**
 * What the page of one import shows.
 *
 * @param state text key of where it stands
 * @param live true while figures still move, so that the page asks again
 * @param percent of the file, 0 to 100
 * @param before files in the queue before this one
 * @param reasons rejected records by reason code
 * @param expected recommendations that the register would hold; only while asking
 * @param elsewhere true where another program sends the file, so that this page can only look on
 */
record ImportPage(
        String id,
        String fileName,
        long fileBytes,
        ImportFilter filter,
        String state,
        boolean live,
        boolean checkOnly,
        int percent,
        Long rate,
        Long remainingSeconds,
        long before,
        Figures figures,
        Map<String, Long> oddities,
        Map<String, Long> reasons,
        Instant startedAt,
        Instant endedAt,
        Job.Failure failure,
        long expected,
        boolean elsewhere,
        boolean canCancel,
        boolean canResume,
        boolean asks,
        List<String> warnings) {

    record Figures(
            long read, long filteredOut, long added, long changed, long unchanged, long repeated, long rejected) {

        static final Figures NONE = new Figures(0, 0, 0, 0, 0, 0, 0);
    }
}
