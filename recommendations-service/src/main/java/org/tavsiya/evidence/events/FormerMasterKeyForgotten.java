package org.tavsiya.evidence.events;

import org.axonframework.serialization.Revision;
import org.tavsiya.eventlog.StoredName;

/** The master key of before is destroyed: what older backups hold sealed is opened by nobody. */
@StoredName("evidence.former-master-key-forgotten")
@Revision("1")
public record FormerMasterKeyForgotten(String by, String byRole) implements VaultEvent {

    @Override
    public String stream() {
        return WHOLE;
    }
}
