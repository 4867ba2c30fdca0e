package org.tavsiya.api;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.tavsiya.account.Actor;
import org.tavsiya.evidence.UnknownEvidence;
import org.tavsiya.evidence.files.FileCleaner;
import org.tavsiya.evidence.vault.OpenedContent;
import org.tavsiya.evidence.vault.RestrictedRights;
import org.tavsiya.evidence.vault.RestrictedText;
import org.tavsiya.evidence.vault.SealedEntry;
import org.tavsiya.evidence.vault.SealedKind;
import org.tavsiya.evidence.vault.Vault;
import org.tavsiya.evidence.write.restricted.VaultCommand;

/**
 * What people do with what is restricted. Whatever is read is in the log before it is opened. Whoever has not the right gets
 * {@link UnknownEvidence}, as for what is not there.
 */
@Component
public class RestrictedActs {

    private final Changes changes;
    private final Vault vault;
    private final RestrictedRights rights;
    private final FileCleaner files;

    RestrictedActs(Changes changes, Vault vault, RestrictedRights rights, FileCleaner files) {
        this.changes = changes;
        this.vault = vault;
        this.rights = rights;
        this.files = files;
    }

    /** What the subjects are called, the latest first. */
    public List<SealedEntry> subjects(Actor who) {
        send(new VaultCommand.ListSubjects(who));
        return vault.subjects().stream()
                .flatMap(subject -> vault.entries(subject).stream().filter(e -> e.kind() == SealedKind.SUBJECT))
                .toList();
    }

    /** What is kept of a subject, its own name first. */
    public List<SealedEntry> subject(String subjectId, Actor who) {
        send(new VaultCommand.ReadRestricted(subjectId, null, who));
        return vault.entries(subjectId);
    }

    public OpenedContent read(String subjectId, String itemId, Actor who) {
        send(new VaultCommand.ReadRestricted(subjectId, itemId, who));
        return vault.open(subjectId, itemId).orElseThrow(() -> new UnknownEvidence(itemId));
    }

    /**
     * The id of the new subject.
     *
     * @param key of the request, so that the same one sent again opens nothing more; null where it has none
     */
    public String open(RestrictedText name, String key, Actor who) {
        String id = id(key, who);
        send(new VaultCommand.OpenSubject(id, name, who));
        return id;
    }

    public String keepNote(String subjectId, RestrictedText name, RestrictedText words, String key, Actor who) {
        String id = id(key, who);
        send(new VaultCommand.KeepNote(subjectId, id, name, words, who));
        return id;
    }

    /** Cleaned before it is sealed; of the file as it came nothing is kept. */
    public String keepFile(String subjectId, String name, byte[] content, String key, Actor who) {
        if (!rights.has(who.id()) || !vault.isOpen(subjectId)) {
            throw new UnknownEvidence(subjectId); // Before anything is said about the file.
        }
        String id = id(key, who);
        send(new VaultCommand.KeepRestrictedFile(subjectId, id, files.clean(name, content), who));
        return id;
    }

    public void remove(String subjectId, String itemId, Actor who) {
        send(new VaultCommand.RemoveRestricted(subjectId, itemId, who));
    }

    public void erase(String subjectId, Actor who) {
        send(new VaultCommand.EraseSubject(subjectId, who));
    }

    private static String id(String key, Actor who) {
        return key == null || key.isBlank()
                ? UUID.randomUUID().toString()
                : UUID.nameUUIDFromBytes((who.id() + " " + key).getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .toString();
    }

    /** Without a request's key: its hash would tell what a short note says. */
    private void send(VaultCommand command) {
        changes.sendElsewhere(command, null);
    }
}
