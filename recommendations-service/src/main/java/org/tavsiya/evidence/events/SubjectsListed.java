package org.tavsiya.evidence.events;

import org.axonframework.serialization.Revision;
import org.tavsiya.eventlog.StoredName;

/** Somebody read what the subjects are called. */
@StoredName("evidence.subjects-listed")
@Revision("1")
public record SubjectsListed(String by, String byRole) implements VaultEvent {

    @Override
    public String stream() {
        return WHOLE + "-" + by;
    }
}
