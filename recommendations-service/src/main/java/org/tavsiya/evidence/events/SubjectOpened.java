package org.tavsiya.evidence.events;

import org.axonframework.serialization.Revision;
import org.tavsiya.eventlog.StoredName;

/** A subject has a key from now on. */
@StoredName("evidence.subject-opened")
@Revision("1")
public record SubjectOpened(String subjectId, String by, String byRole) implements VaultEvent {

    @Override
    public String stream() {
        return subjectId;
    }
}
