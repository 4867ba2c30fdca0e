package org.tavsiya.work.events;

import org.axonframework.serialization.Revision;
import org.tavsiya.eventlog.StoredName;

/** Nobody is asked to do it any more. */
@StoredName("work.taken-back")
@Revision("1")
public record WorkTakenBack(String recommendationId, String by, String byRole) implements WorkEvent {}
