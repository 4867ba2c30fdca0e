package org.tavsiya.evidence.events;

import org.axonframework.serialization.Revision;
import org.tavsiya.eventlog.StoredName;

/**
 * Somebody was let in; written before anything was opened.
 *
 * @param itemId the note or file; null for the list of them with their names
 */
@StoredName("evidence.restricted-read")
@Revision("1")
public record RestrictedRead(String subjectId, String itemId, String by, String byRole) implements VaultEvent {

    @Override
    public String stream() {
        return subjectId;
    }
}
