package org.tavsiya.evidence.events;

import org.axonframework.serialization.Revision;
import org.tavsiya.eventlog.StoredName;

/** An account may see what is restricted no longer. */
@StoredName("evidence.right-taken")
@Revision("1")
public record RightTaken(String accountId, String by, String byRole) implements VaultEvent {

    @Override
    public String stream() {
        return WHOLE;
    }
}
