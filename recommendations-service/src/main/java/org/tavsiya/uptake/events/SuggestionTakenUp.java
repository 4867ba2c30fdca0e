package org.tavsiya.uptake.events;

import java.util.List;
import org.axonframework.serialization.Revision;
import org.tavsiya.eventlog.StoredName;

/**
 * A body recommends what was suggested to it; one suggestion may become several recommendations.
 *
 * @param shared words that both texts have, which spoke for it when somebody confirmed it
 */
@StoredName("uptake.taken-up")
@Revision("1")
public record SuggestionTakenUp(
        String reportId, String suggestionId, String recommendationId, List<String> shared, String by, String byRole)
        implements UptakeEvent {}
