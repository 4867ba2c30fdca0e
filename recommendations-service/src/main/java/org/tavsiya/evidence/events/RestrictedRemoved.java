package org.tavsiya.evidence.events;

import org.axonframework.serialization.Revision;
import org.tavsiya.eventlog.StoredName;

/** A single note or file is in the vault no longer; backups hold it until the subject is erased. */
@StoredName("evidence.restricted-removed")
@Revision("1")
public record RestrictedRemoved(String subjectId, String itemId, String by, String byRole) implements VaultEvent {

    @Override
    public String stream() {
        return subjectId;
    }
}
