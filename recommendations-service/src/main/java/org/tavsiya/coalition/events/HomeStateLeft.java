package org.tavsiya.coalition.events;

import org.axonframework.serialization.Revision;
import org.tavsiya.eventlog.StoredName;

/**
 * No State is chosen any more: what the settings say holds again.
 *
 * @param state the one that was chosen
 */
@StoredName("coalition.home-state-left")
@Revision("1")
public record HomeStateLeft(String coalitionId, String state, String by, String byRole) implements CoalitionEvent {}
