package org.tavsiya.work.events;

import java.util.List;
import org.axonframework.serialization.Revision;
import org.tavsiya.eventlog.StoredName;

/**
 * Somebody remarked something to those who work here.
 *
 * @param text never public; without names of victims like every text here
 * @param mentioned account ids of those whose attention is asked for
 */
@StoredName("work.remarked")
@Revision("1")
public record WorkRemarked(String recommendationId, String text, List<String> mentioned, String by, String byRole)
        implements WorkEvent {}
