package org.tavsiya.api;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.tavsiya.account.Actor;
import org.tavsiya.evidence.UnknownEvidence;
import org.tavsiya.evidence.files.FileCleaner;
import org.tavsiya.evidence.read.EvidenceLibrary;
import org.tavsiya.evidence.vault.OpenedContent;
import org.tavsiya.evidence.vault.SealedEntry;
import org.tavsiya.evidence.vault.Vault;
import org.tavsiya.evidence.write.keepfile.KeepFile;
import org.tavsiya.evidence.write.keepfile.RemoveFile;

/** Keeps and opens files of items of the library. */
@Component
public class EvidenceFiles {

    private final EvidenceActs acts;
    private final EvidenceLibrary library;
    private final FileCleaner cleaner;
    private final Vault vault;

    EvidenceFiles(EvidenceActs acts, EvidenceLibrary library, FileCleaner cleaner, Vault vault) {
        this.acts = acts;
        this.library = library;
        this.cleaner = cleaner;
        this.vault = vault;
    }

    /**
     * Refuses with {@link org.tavsiya.rules.RuleBroken} and {@link UnknownEvidence}; the answer is the id of the file.
     *
     * @param key of the request, so that the same one sent again keeps nothing more; null where it has none
     */
    public String keep(String evidenceId, String name, byte[] content, String key, Actor by) {
        String fileId = key == null || key.isBlank()
                ? UUID.randomUUID().toString()
                : UUID.nameUUIDFromBytes((by.id() + " " + key).getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .toString();
        acts.send(new KeepFile(evidenceId, fileId, cleaner.clean(name, content), by), null);
        return fileId;
    }

    /** Only what the library shows of the item: the vault holds more than files of evidence. */
    public OpenedContent open(String evidenceId, String fileId) {
        boolean its = library.show(evidenceId).files().stream()
                .anyMatch(file -> file.fileId().equals(fileId));
        return (its ? vault.open(evidenceId, fileId) : java.util.Optional.<OpenedContent>empty())
                .orElseThrow(() -> new UnknownEvidence(fileId));
    }

    /** The files of an item with their names, the earliest first. */
    public List<SealedEntry> of(String evidenceId) {
        return library.show(evidenceId).files().isEmpty() ? List.of() : vault.entries(evidenceId);
    }

    public void remove(String evidenceId, String fileId, Actor by) {
        acts.send(new RemoveFile(evidenceId, fileId, by), null);
    }
}
