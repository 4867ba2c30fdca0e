package org.tavsiya.account.events;

import org.axonframework.serialization.Revision;
import org.tavsiya.eventlog.StoredName;

/**
 * An administrator did something to the register as a whole that no event of its own tells.
 *
 * @param act a name of {@code RegisterAct}
 */
@StoredName("people.register-act-done")
@Revision("1")
public record RegisterActDone(String peopleId, String act, String by) implements PeopleEvent {}
