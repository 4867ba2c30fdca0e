package org.tavsiya.coalition.events;

import java.util.Map;
import org.axonframework.serialization.Revision;
import org.tavsiya.eventlog.StoredName;

/**
 * What the coalition is called.
 *
 * @param fullName by language (en, ru, tg); a language in which nothing was told is absent
 * @param shortName the same, for where there is little room
 */
@StoredName("coalition.name-told")
@Revision("1")
public record NameTold(
        String coalitionId, Map<String, String> fullName, Map<String, String> shortName, String by, String byRole)
        implements CoalitionEvent {}
