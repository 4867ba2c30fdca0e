package org.tavsiya.coalition.events;

import java.util.Map;
import org.axonframework.serialization.Revision;
import org.tavsiya.eventlog.StoredName;

/**
 * What the coalition says of itself. Plain text: an empty line ends a paragraph, addresses become links.
 *
 * @param who who it is, by language (en, ru, tg); a language in which nothing was written is absent
 * @param contact how it is reached, by language
 */
@StoredName("coalition.about-written")
@Revision("1")
public record AboutWritten(
        String coalitionId, Map<String, String> who, Map<String, String> contact, String by, String byRole)
        implements CoalitionEvent {}
