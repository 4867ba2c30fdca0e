package org.tavsiya.work.events;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.tavsiya.eventlog.StoredName;

/**
 * Somebody is asked to do it, in the place of whoever was asked before.
 *
 * @param to account id
 * @param dueOn until when, or null
 */
@StoredName("work.assigned")
@Revision("1")
public record WorkAssigned(String recommendationId, String to, LocalDate dueOn, String by, String byRole)
        implements WorkEvent {}
