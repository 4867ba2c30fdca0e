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
 * @param authoredBy account id of the author; the reviewer is whoever sends the command
 */
public record AssessmentDraft(String assessmentId, Status status, boolean ongoing, List<Evidence> evidence, String authoredBy) {

    public List<Map<String, String>> plainEvidence() {
        return evidence.stream().map(Evidence::toPlain).toList();
    }
}
