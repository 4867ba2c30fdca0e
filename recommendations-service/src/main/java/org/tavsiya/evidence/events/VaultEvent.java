package org.tavsiya.evidence.events;

/**
 * All facts about what is restricted: that it was kept, read, erased, never what it says. {@code by} is a random account id; a subject is
 * known by a random id, too.
 */
public sealed interface VaultEvent
        permits SubjectOpened,
                RestrictedKept,
                SubjectsListed,
                RestrictedRead,
                RestrictedRemoved,
                SubjectErased,
                RightGranted,
                RightTaken,
                MasterKeyRotated,
                FormerMasterKeyForgotten {

    /** The stream of what is about no subject. */
    String WHOLE = "vault";

    /** The stream that it stands in. */
    String stream();

    String by();

    String byRole();
}
