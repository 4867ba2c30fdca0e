package org.tavsiya.evidence.write.restricted;

import java.nio.charset.StandardCharsets;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import org.tavsiya.account.Actor;
import org.tavsiya.evidence.EvidenceLimits;
import org.tavsiya.evidence.UnknownEvidence;
import org.tavsiya.evidence.events.RestrictedKept;
import org.tavsiya.evidence.events.RestrictedRead;
import org.tavsiya.evidence.events.RestrictedRemoved;
import org.tavsiya.evidence.events.SubjectErased;
import org.tavsiya.evidence.events.SubjectOpened;
import org.tavsiya.evidence.events.SubjectsListed;
import org.tavsiya.evidence.events.VaultEvent;
import org.tavsiya.evidence.vault.RestrictedRights;
import org.tavsiya.evidence.vault.RestrictedText;
import org.tavsiya.evidence.vault.SealedKind;
import org.tavsiya.evidence.vault.SealedLabel;
import org.tavsiya.evidence.vault.Vault;
import org.tavsiya.evidence.write.restricted.VaultCommand.EraseSubject;
import org.tavsiya.evidence.write.restricted.VaultCommand.KeepNote;
import org.tavsiya.evidence.write.restricted.VaultCommand.KeepRestrictedFile;
import org.tavsiya.evidence.write.restricted.VaultCommand.ListSubjects;
import org.tavsiya.evidence.write.restricted.VaultCommand.OpenSubject;
import org.tavsiya.evidence.write.restricted.VaultCommand.ReadRestricted;
import org.tavsiya.evidence.write.restricted.VaultCommand.RemoveRestricted;
import org.tavsiya.evidence.write.rules.FieldNeeded;
import org.tavsiya.recommendation.write.rules.TextIsShort;
import org.tavsiya.rules.Rule;

/** Handles what is asked of subjects: the vault and the event in one transaction, so that nothing is kept, read or erased unseen. */
@Component
class VaultHandling {

    private final Vault vault;
    private final RestrictedRights rights;
    private final Repository<VaultLife> lives;

    VaultHandling(Vault vault, RestrictedRights rights, Repository<VaultLife> lives) {
        this.vault = vault;
        this.rights = rights;
        this.lives = lives;
    }

    @CommandHandler
    void handle(OpenSubject c) throws Exception {
        mayBeHere(c.subjectId(), c.by());
        Rule.check(
                new FieldNeeded(c.name().plain(), "name"),
                new TextIsShort(c.name().plain(), EvidenceLimits.NAME, "name"));
        if (vault.isOpen(c.subjectId())) {
            return; // The same form, sent again.
        }
        vault.keepOfSubject(c.subjectId(), c.subjectId(), SealedKind.SUBJECT, label(c.name(), null), new byte[0]);
        happen(new SubjectOpened(c.subjectId(), c.by().id(), c.by().role().name()));
    }

    @CommandHandler
    void handle(KeepNote c) throws Exception {
        subject(c.subjectId(), c.by());
        Rule.check(
                new FieldNeeded(c.name().plain(), "name"),
                new TextIsShort(c.name().plain(), EvidenceLimits.NAME, "name"),
                new FieldNeeded(c.words().plain(), "words"),
                new TextIsShort(c.words().plain(), EvidenceLimits.NOTE, "words"));
        keep(
                c.subjectId(),
                c.itemId(),
                SealedKind.NOTE,
                label(c.name(), c.words()),
                c.words().plain().getBytes(StandardCharsets.UTF_8),
                c.by());
    }

    @CommandHandler
    void handle(KeepRestrictedFile c) throws Exception {
        subject(c.subjectId(), c.by());
        SealedLabel label = new SealedLabel(
                c.file().name(),
                c.file().mediaType(),
                c.file().content().length,
                c.file().sha256());
        keep(c.subjectId(), c.itemId(), SealedKind.FILE, label, c.file().content(), c.by());
    }

    private void keep(String subjectId, String itemId, SealedKind kind, SealedLabel label, byte[] content, Actor by)
            throws Exception {
        if (!vault.holds(subjectId, itemId)) { // The same form, sent again.
            vault.keepOfSubject(subjectId, itemId, kind, label, content);
            happen(new RestrictedKept(
                    subjectId, itemId, kind.name(), by.id(), by.role().name()));
        }
    }

    @CommandHandler
    void handle(RemoveRestricted c) throws Exception {
        item(c.subjectId(), c.itemId(), c.by());
        vault.remove(c.subjectId(), c.itemId());
        happen(new RestrictedRemoved(
                c.subjectId(), c.itemId(), c.by().id(), c.by().role().name()));
    }

    @CommandHandler
    void handle(ListSubjects c) throws Exception {
        mayBeHere("restricted", c.by());
        happen(new SubjectsListed(c.by().id(), c.by().role().name()));
    }

    @CommandHandler
    void handle(ReadRestricted c) throws Exception {
        if (c.itemId() == null) {
            subject(c.subjectId(), c.by());
        } else {
            item(c.subjectId(), c.itemId(), c.by());
        }
        happen(new RestrictedRead(
                c.subjectId(), c.itemId(), c.by().id(), c.by().role().name()));
    }

    @CommandHandler
    void handle(EraseSubject c) throws Exception {
        subject(c.subjectId(), c.by());
        vault.destroy(c.subjectId());
        happen(new SubjectErased(c.subjectId(), c.by().id(), c.by().role().name()));
    }

    private void item(String subjectId, String itemId, Actor by) {
        subject(subjectId, by);
        if (subjectId.equals(itemId) || !vault.holds(subjectId, itemId)) {
            throw new UnknownEvidence(itemId);
        }
    }

    private void subject(String subjectId, Actor by) {
        mayBeHere(subjectId, by);
        if (!vault.isOpen(subjectId)) {
            throw new UnknownEvidence(subjectId);
        }
    }

    /** Who may not is told what is told of what is not there. */
    private void mayBeHere(String what, Actor by) {
        if (!rights.has(by.id())) {
            throw new UnknownEvidence(what);
        }
    }

    private static SealedLabel label(RestrictedText name, RestrictedText words) {
        return new SealedLabel(
                name.plain().strip(), null, words == null ? 0 : words.plain().length(), null);
    }

    private void happen(VaultEvent event) throws Exception {
        lives.loadOrCreate(event.stream(), VaultLife::new).execute(life -> life.happen(event));
    }
}
