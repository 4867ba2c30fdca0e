package org.tavsiya.evidence.vault;

import com.google.crypto.tink.Aead;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Seals contents and opens them again. What it does belongs to the transaction that it is called in. */
@Component
public class Vault {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String SUBJECT = "SUBJECT";
    private static final String EVIDENCE = "EVIDENCE";

    private record Row(String id, String kind, byte[] label, String keptAt) {}

    private record Whole(String kind, byte[] label, byte[] content) {}

    private final JdbcTemplate sql;
    private final SealedKeys keys;
    private final MasterKey master;
    private final Clock clock;

    Vault(JdbcTemplate sql, SealedKeys keys, MasterKey master, Clock clock) {
        this.sql = sql;
        this.keys = keys;
        this.master = master;
        this.clock = clock;
    }

    /** A file of an item of the library, under the item's key. */
    public void keepOfEvidence(String evidenceId, String id, SealedLabel label, byte[] content) {
        keep(evidenceId, EVIDENCE, id, SealedKind.FILE, label, content);
    }

    /** Of a subject: what it is called, a note, or a file, under the subject's key. */
    public void keepOfSubject(String subjectId, String id, SealedKind kind, SealedLabel label, byte[] content) {
        keep(subjectId, SUBJECT, id, kind, label, content);
    }

    private void keep(String ownerId, String about, String id, SealedKind kind, SealedLabel label, byte[] content) {
        Aead key = keys.ofOrNew(ownerId, about);
        sql.update(
                "insert into sealed_content (id, owner_id, kind, label, content, kept_at) values (?, ?, ?, ?, ?, ?)",
                id,
                ownerId,
                kind.name(),
                sealed(key, JSON.writeValueAsBytes(label), ownerId, id, "label"),
                sealed(key, content, ownerId, id, "content"),
                clock.instant().toString());
    }

    /** Empty where it is not there, or the owner's key was destroyed. */
    public Optional<OpenedContent> open(String ownerId, String id) {
        return keys.of(ownerId)
                .flatMap(key -> sql
                        .query(
                                "select kind, label, content from sealed_content where id = ? and owner_id = ?",
                                (row, n) -> new Whole(row.getString(1), row.getBytes(2), row.getBytes(3)),
                                id,
                                ownerId)
                        .stream()
                        .findFirst()
                        .map(whole -> new OpenedContent(
                                SealedKind.valueOf(whole.kind()),
                                label(key, whole.label(), ownerId, id),
                                opened(key, whole.content(), ownerId, id, "content"))));
    }

    /** What is kept of an owner, the earliest first, with the names opened. */
    public List<SealedEntry> entries(String ownerId) {
        return keys.of(ownerId)
                .map(key -> sql
                        .query(
                                "select id, kind, label, kept_at from sealed_content where owner_id = ? order by kept_at, id",
                                (row, n) ->
                                        new Row(row.getString(1), row.getString(2), row.getBytes(3), row.getString(4)),
                                ownerId)
                        .stream()
                        .map(row -> new SealedEntry(
                                row.id(),
                                SealedKind.valueOf(row.kind()),
                                label(key, row.label(), ownerId, row.id()),
                                Instant.parse(row.keptAt())))
                        .toList())
                .orElse(List.of());
    }

    /** Subjects that have a key, the latest first. */
    public List<String> subjects() {
        return keys.owners(SUBJECT);
    }

    public boolean isOpen(String subjectId) {
        return keys.has(subjectId, SUBJECT);
    }

    public boolean holds(String ownerId, String id) {
        return sql.queryForObject(
                        "select count(*) from sealed_content where id = ? and owner_id = ?", Long.class, id, ownerId)
                > 0;
    }

    public void remove(String ownerId, String id) {
        sql.update("delete from sealed_content where id = ? and owner_id = ?", id, ownerId);
    }

    /** Destroys the owner's key and all that it sealed: nobody opens it any more, whatever copy he has of it. */
    public void destroy(String ownerId) {
        sql.update("delete from sealed_content where owner_id = ?", ownerId);
        keys.destroy(ownerId);
    }

    /**
     * Makes a newer master key and wraps all keys with it. The former stays in the file, for backups, until it is forgotten.
     *
     * @return how many keys are wrapped anew
     */
    @Transactional
    public int rotateMasterKey() {
        master.addNewer();
        return keys.wrapAnew();
    }

    /** Forgets the former master key: what was erased is gone from old backups too, and nothing sealed in them is opened any more. */
    @Transactional
    public void forgetFormerMasterKey() {
        keys.allOpenWith(master.newestAlone()); // Before anything is destroyed: the file knows no rollback.
        master.forgetFormer();
    }

    /** Parts of the master key: more than one while a former one is not forgotten, 0 where there is none yet. */
    public int partsOfMasterKey() {
        return master.parts();
    }

    private static SealedLabel label(Aead key, byte[] sealed, String ownerId, String id) {
        return JSON.readValue(opened(key, sealed, ownerId, id, "label"), SealedLabel.class);
    }

    private static byte[] sealed(Aead key, byte[] plain, String ownerId, String id, String part) {
        try {
            return key.encrypt(plain, place(ownerId, id, part));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A content cannot be sealed", e);
        }
    }

    /** A row that was put in another's place does not open. */
    private static byte[] opened(Aead key, byte[] sealed, String ownerId, String id, String part) {
        try {
            return key.decrypt(sealed, place(ownerId, id, part));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("What is sealed as " + id + " does not open with its owner's key", e);
        }
    }

    private static byte[] place(String ownerId, String id, String part) {
        return (ownerId + " " + id + " " + part).getBytes(StandardCharsets.UTF_8);
    }
}
