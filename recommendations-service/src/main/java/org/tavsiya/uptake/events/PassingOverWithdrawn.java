package org.tavsiya.uptake.events;

import org.axonframework.serialization.Revision;
import org.tavsiya.eventlog.StoredName;

/** That nothing came of it was wrong, or is no longer said. */
@StoredName("uptake.passing-over-withdrawn")
@Revision("1")
public record PassingOverWithdrawn(String reportId, String suggestionId, String by, String byRole)
        implements UptakeEvent {}
