package org.tavsiya.uptake.events;

import org.axonframework.serialization.Revision;
import org.tavsiya.eventlog.StoredName;

/** Somebody looked through what the body recommended since, and found nothing of it. */
@StoredName("uptake.passed-over")
@Revision("1")
public record SuggestionPassedOver(String reportId, String suggestionId, String by, String byRole)
        implements UptakeEvent {}
