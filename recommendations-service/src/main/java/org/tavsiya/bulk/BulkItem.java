package org.tavsiya.bulk;

import java.util.List;
import java.util.Map;
import org.tavsiya.rules.Violation;

/**
 * One recommendation of a run.
 *
 * @param place among the others, from 0
 * @param version the one that was looked at; null before anybody looked
 * @param rules what refuses it
 * @param stood what the run is about, as it stood before; of one that is taken back, as the first run left it
 * @param stands the same afterwards; null where nothing was done
 * @param versionAfter null where nothing was done
 */
public record BulkItem(
        int place,
        String recommendationId,
        Long version,
        Foreseen foreseen,
        Came outcome,
        List<Violation> rules,
        Map<String, String> stood,
        Map<String, String> stands,
        Long versionAfter) {

    BulkItem foreseen(Foreseen what, Long seen, List<Violation> broken, Map<String, String> before) {
        return new BulkItem(place, recommendationId, seen, what, null, broken, before, null, null);
    }

    BulkItem came(Came what, List<Violation> broken, Map<String, String> after, Long newVersion) {
        return new BulkItem(place, recommendationId, version, foreseen, what, broken, stood, after, newVersion);
    }
}
