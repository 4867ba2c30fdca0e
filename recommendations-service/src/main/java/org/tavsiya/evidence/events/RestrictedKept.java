package org.tavsiya.evidence.events;

import org.axonframework.serialization.Revision;
import org.tavsiya.eventlog.StoredName;

/**
 * A note or file was sealed with the subject's key.
 *
 * @param kind NOTE or FILE
 */
@StoredName("evidence.restricted-kept")
@Revision("1")
public record RestrictedKept(String subjectId, String itemId, String kind, String by, String byRole)
        implements VaultEvent {

    @Override
    public String stream() {
        return subjectId;
    }
}
