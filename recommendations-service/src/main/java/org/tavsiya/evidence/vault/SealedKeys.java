package org.tavsiya.evidence.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** One key for each owner of sealed contents, AES-256-GCM, wrapped by the master key. */
@Component
class SealedKeys {

    private record Row(String ownerId, byte[] wrapped) {}

    private final JdbcTemplate sql;
    private final MasterKey master;
    private final Clock clock;

    SealedKeys(JdbcTemplate sql, MasterKey master, Clock clock) {
        this.sql = sql;
        this.master = master;
        this.clock = clock;
    }

    /** The owner's key, made where it has none. */
    Aead ofOrNew(String ownerId, String about) {
        return of(ownerId).orElseGet(() -> make(ownerId, about));
    }

    private Aead make(String ownerId, String about) {
        try {
            KeysetHandle key = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
            sql.update(
                    "insert into sealed_key (owner_id, about, wrapped, made_at) values (?, ?, ?, ?)",
                    ownerId,
                    about,
                    wrapped(key, ownerId, master.presentOrNew()),
                    clock.instant().toString());
            return aead(key);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A key cannot be made", e);
        }
    }

    /** Empty where it has none, or none any more. */
    Optional<Aead> of(String ownerId) {
        List<byte[]> wrapped =
                sql.queryForList("select wrapped from sealed_key where owner_id = ?", byte[].class, ownerId);
        return wrapped.isEmpty()
                ? Optional.empty()
                : Optional.of(aead(unwrapped(wrapped.get(0), ownerId, master.present())));
    }

    List<String> owners(String about) {
        return sql.queryForList(
                "select owner_id from sealed_key where about = ? order by made_at desc, owner_id", String.class, about);
    }

    boolean has(String ownerId, String about) {
        return sql.queryForObject(
                        "select count(*) from sealed_key where owner_id = ? and about = ?", Long.class, ownerId, about)
                > 0;
    }

    void destroy(String ownerId) {
        sql.update("delete from sealed_key where owner_id = ?", ownerId);
    }

    /** Wraps every key anew, with the newest part of the master key. */
    int wrapAnew() {
        Aead newest = master.present();
        List<Row> rows = sql.query(
                "select owner_id, wrapped from sealed_key order by owner_id",
                (row, n) -> new Row(row.getString(1), row.getBytes(2)));
        for (Row row : rows) {
            KeysetHandle key = unwrapped(row.wrapped(), row.ownerId(), newest);
            sql.update(
                    "update sealed_key set wrapped = ? where owner_id = ?",
                    wrapped(key, row.ownerId(), newest),
                    row.ownerId());
        }
        return rows.size();
    }

    /** @throws MasterKeyTrouble where there is a key that this does not open */
    void allOpenWith(Aead alone) {
        sql.query("select owner_id, wrapped from sealed_key", (row, n) -> new Row(row.getString(1), row.getBytes(2)))
                .forEach(row -> unwrapped(row.wrapped(), row.ownerId(), alone));
    }

    private static byte[] wrapped(KeysetHandle key, String ownerId, Aead by) {
        try {
            return TinkProtoKeysetFormat.serializeEncryptedKeyset(key, by, bytes(ownerId));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A key cannot be wrapped", e);
        }
    }

    private static KeysetHandle unwrapped(byte[] wrapped, String ownerId, Aead by) {
        try {
            return TinkProtoKeysetFormat.parseEncryptedKeyset(wrapped, by, bytes(ownerId));
        } catch (GeneralSecurityException e) {
            throw new MasterKeyTrouble(
                    "This master key does not open the key of " + ownerId
                            + ": it was wrapped by one that is forgotten.",
                    e);
        }
    }

    private static Aead aead(KeysetHandle key) {
        try {
            return key.getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A key is of another kind", e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
