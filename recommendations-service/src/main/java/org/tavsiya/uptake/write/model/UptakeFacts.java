package org.tavsiya.uptake.write.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What must be known before something is said of a suggestion.
 *
 * @param sent the report as it was sent last; null where there is none, or no file was ever made of it
 * @param answer the recommendation, or null where the register holds none of that id
 */
public record UptakeFacts(Sent sent, Answer answer) {

    /**
     * @param suggestions ids of those that stood in it
     * @param asOf the day that it speaks of
     */
    public record Sent(Set<String> suggestions, String country, LocalDate asOf) {}

    /** @param publishedOn null where its source tells no day */
    public record Answer(List<String> countries, LocalDate publishedOn) {}

    public boolean holds(String suggestionId) {
        return sent != null && sent.suggestions().contains(suggestionId);
    }
}
