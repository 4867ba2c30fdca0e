package org.tavsiya.evidence.events;

import org.axonframework.serialization.Revision;
import org.tavsiya.eventlog.StoredName;

/** An account may see what is restricted from now on. */
@StoredName("evidence.right-granted")
@Revision("1")
public record RightGranted(String accountId, String by, String byRole) implements VaultEvent {

    @Override
    public String stream() {
        return WHOLE;
    }
}
