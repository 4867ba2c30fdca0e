package org.tavsiya.recommendation.write.model;

import java.util.List;
import java.util.Map;
import org.tavsiya.recommendation.Evidence;
import org.tavsiya.recommendation.Status;

/**
 * The content of an assessment before it is published or corrected.
 *
 * @param assessmentId chosen by whoever sends the command, so that sending it twice is seen
 * @param ongoing measures are under way; a flag that scores nothing by itself
 * @param authoredBy account id of the author, from a sign-in; the reviewer is whoever sends the command
 * @param findingId the submission it comes from, or null where one person was enough
 * @param together with which others it was judged, or null
 */
public record AssessmentDraft(
        String assessmentId,
        Status status,
        boolean ongoing,
        List<Evidence> evidence,
        String authoredBy,
        String findingId,
        Together together) {

    public AssessmentDraft(
            String assessmentId, Status status, boolean ongoing, List<Evidence> evidence, String authoredBy) {
        this(assessmentId, status, ongoing, evidence, authoredBy, null, null);
    }

    /** The three parts of it as an event holds them; null where it was judged alone. */
    public String clusterId() {
        return together == null ? null : together.clusterId();
    }

    public String clusterSubject() {
        return together == null ? null : together.subject();
    }

    public Integer clusterSize() {
        return together == null ? null : together.size();
    }

    public List<Map<String, String>> plainEvidence() {
        return evidence.stream().map(Evidence::toPlain).toList();
    }
}
