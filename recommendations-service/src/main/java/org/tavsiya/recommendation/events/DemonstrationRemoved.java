package org.tavsiya.recommendation.events;

import org.axonframework.serialization.Revision;
import org.tavsiya.eventlog.StoredName;

/**
 * Demonstration data left the register. Only a recommendation imported as demonstration can be removed.
 */
@StoredName("recommendation.demonstration-removed")
@Revision("1")
public record DemonstrationRemoved(String recommendationId, String by) implements RecommendationEvent {}
