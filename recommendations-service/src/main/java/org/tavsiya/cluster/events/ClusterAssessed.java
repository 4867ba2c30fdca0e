package org.tavsiya.cluster.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.axonframework.serialization.Revision;
import org.tavsiya.eventlog.StoredName;

/**
 * Its members were judged together; what each is told stands in the event of the recommendation or of the finding itself.
 *
 * @param act names this judgment
 * @param status what was said of them
 * @param published ids of those of which it was published
 * @param submitted ids of those of which it waits for a second person, each with the id of its finding
 * @param refused those of which a rule refused it: {@code recommendationId}, {@code rule}, {@code sentence}
 */
@StoredName("cluster.assessed")
@Revision("1")
public record ClusterAssessed(
        String clusterId,
        String act,
        String status,
        LocalDate effectiveOn,
        List<String> published,
        Map<String, String> submitted,
        List<Map<String, String>> refused,
        String by,
        String byRole)
        implements ClusterEvent {}
