package org.tavsiya.uptake.events;

import org.axonframework.serialization.Revision;
import org.tavsiya.eventlog.StoredName;

/** That it became this recommendation was wrong. */
@StoredName("uptake.taking-up-withdrawn")
@Revision("1")
public record TakingUpWithdrawn(String reportId, String suggestionId, String recommendationId, String by, String byRole)
        implements UptakeEvent {}
