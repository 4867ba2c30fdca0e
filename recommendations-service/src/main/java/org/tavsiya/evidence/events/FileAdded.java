package org.tavsiya.evidence.events;

import org.axonframework.serialization.Revision;
import org.tavsiya.eventlog.StoredName;

/**
 * A file of the item lies in the vault, without what it said of its makers. Its name lies there, too.
 *
 * @param mediaType found by its content
 * @param bytes as kept
 * @param sha256 of the file as kept, in hexadecimal
 * @param sha256AsReceived of the file as it came
 */
@StoredName("evidence.file-added")
@Revision("1")
public record FileAdded(
        String evidenceId,
        String fileId,
        String mediaType,
        long bytes,
        String sha256,
        String sha256AsReceived,
        String by,
        String byRole)
        implements EvidenceEvent {}
