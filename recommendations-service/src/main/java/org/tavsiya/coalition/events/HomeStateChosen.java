package org.tavsiya.coalition.events;

import org.axonframework.serialization.Revision;
import org.tavsiya.eventlog.StoredName;

/**
 * The front page is this State's from now on.
 *
 * @param state as the register's source spells it, for example Tajikistan
 */
@StoredName("coalition.home-state-chosen")
@Revision("1")
public record HomeStateChosen(String coalitionId, String state, String by, String byRole) implements CoalitionEvent {}
