package org.tavsiya.evidence.write.restricted;

import org.tavsiya.account.Actor;
import org.tavsiya.evidence.files.CleanFile;
import org.tavsiya.evidence.vault.RestrictedText;

/** What can be asked about what is restricted. Ids are chosen by whoever sends the command, new. */
public sealed interface VaultCommand {

    Actor by();

    /** Begins a subject: a key of its own. */
    record OpenSubject(String subjectId, RestrictedText name, Actor by) implements VaultCommand {}

    record KeepNote(String subjectId, String itemId, RestrictedText name, RestrictedText words, Actor by)
            implements VaultCommand {}

    record KeepRestrictedFile(String subjectId, String itemId, CleanFile file, Actor by) implements VaultCommand {}

    record RemoveRestricted(String subjectId, String itemId, Actor by) implements VaultCommand {}

    /** Says who is about to read what the subjects are called. */
    record ListSubjects(Actor by) implements VaultCommand {}

    /** @param itemId null for the list of what is kept of the subject */
    record ReadRestricted(String subjectId, String itemId, Actor by) implements VaultCommand {}

    /** Destroys the subject's key, and with it everything. */
    record EraseSubject(String subjectId, Actor by) implements VaultCommand {}

    record GrantRight(String accountId, Actor by) implements VaultCommand {}

    record TakeRight(String accountId, Actor by) implements VaultCommand {}

    record RotateMasterKey(Actor by) implements VaultCommand {}

    record ForgetFormerMasterKey(Actor by) implements VaultCommand {}
}
