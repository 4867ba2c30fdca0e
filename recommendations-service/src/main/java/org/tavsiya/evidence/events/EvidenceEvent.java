package org.tavsiya.evidence.events;

/** All facts about one item of the library. {@code by} is a random account id. */
public sealed interface EvidenceEvent
        permits EvidenceCaptured,
                EvidenceCorrected,
                AddressMarked,
                EvidenceAttached,
                EvidenceDetached,
                FileAdded,
                FileRemoved,
                EvidenceWithdrawn {

    String evidenceId();

    String by();

    String byRole();
}
