package org.tavsiya.uptake.read.tracesuggestions;

import java.util.List;
import org.tavsiya.recommendation.Status;
import org.tavsiya.recommendation.read.open.PublicListItem;

/**
 * A suggestion as it was sent, and what became of it.
 *
 * @param chapterId where it stood
 * @param chapter its heading
 * @param source in the small format of reports
 * @param text the same, words alone
 * @param became what answers it, the first published first
 */
public record TracedSuggestion(
        String id, String chapterId, String chapter, String source, String text, Outcome outcome, List<Answer> became) {

    /** What is known of it. That nobody has looked is not that nothing came of it. */
    public enum Outcome {
        TAKEN_UP,
        PASSED_OVER,
        OPEN
    }

    /**
     * @param recommendation null where the register holds it no more
     * @param shared words of both texts that spoke for it when somebody confirmed it
     */
    public record Answer(String recommendationId, PublicListItem recommendation, List<String> shared) {

        public String status() {
            return recommendation == null ? null : recommendation.status();
        }
    }

    /** Whether the coalition holds everything that it became for fully implemented. */
    public boolean implemented() {
        return !became.isEmpty()
                && became.stream().allMatch(a -> Status.FULLY_IMPLEMENTED.name().equals(a.status()));
    }
}
