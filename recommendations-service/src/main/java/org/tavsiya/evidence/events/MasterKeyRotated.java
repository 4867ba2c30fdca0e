package org.tavsiya.evidence.events;

import org.axonframework.serialization.Revision;
import org.tavsiya.eventlog.StoredName;

/** All keys are wrapped with a newer master key from now on. */
@StoredName("evidence.master-key-rotated")
@Revision("1")
public record MasterKeyRotated(String by, String byRole) implements VaultEvent {

    @Override
    public String stream() {
        return WHOLE;
    }
}
