package org.tavsiya.evidence.events;

import org.axonframework.serialization.Revision;
import org.tavsiya.eventlog.StoredName;

/** The subject's key is destroyed, and with it all that it sealed. */
@StoredName("evidence.subject-erased")
@Revision("1")
public record SubjectErased(String subjectId, String by, String byRole) implements VaultEvent {

    @Override
    public String stream() {
        return subjectId;
    }
}
