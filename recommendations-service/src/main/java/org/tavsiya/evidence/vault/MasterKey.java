package org.tavsiya.evidence.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * The key that wraps all others. It is made when it is first needed; a database that was wrapped with a key is never served with
 * another one that was made because the file is away.
 */
@Component
class MasterKey {

    private static final Logger LOG = LoggerFactory.getLogger(MasterKey.class);

    private static final String NOTICE =
            "A master key was made: {}. Copy this file now to a place apart from this machine and "
                    + "apart from all backups of the database. Without it nobody can ever open the files and restricted notes; whoever "
                    + "has both it and a backup can. It is never printed. See docs/OPERATIONS.md, \"The master key\".";

    private static final String AWAY =
            ". Put the file back from where it is kept; without it nothing that is sealed is opened.";

    private final MasterKeyFile file;
    private final JdbcTemplate sql;

    MasterKey(MasterKeyFile file, JdbcTemplate sql) {
        this.file = file;
        this.sql = sql;
        try {
            AeadConfig.register();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-256-GCM is not there", e);
        }
    }

    /** For opening: @throws MasterKeyTrouble where the file is away, or is another key's */
    Aead present() {
        return aead(fitting(
                file.read().orElseThrow(() -> new MasterKeyTrouble("The master key is not in " + file.path() + AWAY))));
    }

    /** For sealing: made where nothing was ever sealed. */
    Aead presentOrNew() {
        return file.read().isPresent() || used().isPresent() ? present() : aead(fitting(made()));
    }

    private KeysetHandle made() {
        KeysetHandle key = fresh();
        file.write(key);
        LOG.warn(NOTICE, file.path());
        return key;
    }

    private static KeysetHandle fresh() {
        try {
            return KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A key cannot be made", e);
        }
    }

    /** A second part, with which everything is wrapped from now on; what the former wrapped it opens still. */
    void addNewer() {
        try {
            KeysetHandle former = fitting(file.read().orElseGet(this::made));
            KeysetHandle both = KeysetHandle.newBuilder(former)
                    .addEntry(KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                            .withRandomId()
                            .makePrimary())
                    .build();
            file.write(both);
            remember(both);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A newer master key cannot be made", e);
        }
    }

    /** The newest part alone, as it will open when the former ones are forgotten. */
    Aead newestAlone() {
        return aead(newest());
    }

    /** Destroys all parts but the newest: what only they opened, in old backups too, nobody opens any more. */
    void forgetFormer() {
        KeysetHandle one = newest();
        file.write(one);
        remember(one);
    }

    private KeysetHandle newest() {
        try {
            KeysetHandle all =
                    fitting(file.read().orElseThrow(() -> new MasterKeyTrouble("There is no master key yet.")));
            KeysetHandle.Builder newest = KeysetHandle.newBuilder(all);
            for (int i = all.size() - 1; i >= 0; i--) {
                if (!all.getAt(i).isPrimary()) {
                    newest.deleteAt(i);
                }
            }
            return newest.build();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The former master key cannot be left out", e);
        }
    }

    private KeysetHandle fitting(KeysetHandle key) {
        Optional<String> used = used();
        if (used.isEmpty()) {
            remember(key);
        } else if (ids(key).stream().noneMatch(List.of(used.get().split(" "))::contains)) {
            throw new MasterKeyTrouble("The master key in " + file.path()
                    + " is not the one that this database was sealed with. Put the right file in its place.");
        }
        return key;
    }

    private Optional<String> used() {
        return sql.queryForList("select key_ids from master_key_used where one = 1", String.class).stream()
                .findFirst();
    }

    private void remember(KeysetHandle key) {
        String ids = String.join(" ", ids(key));
        if (sql.update("update master_key_used set key_ids = ? where one = 1", ids) == 0) {
            sql.update("insert into master_key_used (one, key_ids) values (1, ?)", ids);
        }
    }

    private static Set<String> ids(KeysetHandle key) {
        return IntStream.range(0, key.size())
                .mapToObj(i -> String.valueOf(key.getAt(i).getId()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Aead aead(KeysetHandle key) {
        try {
            return key.getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The master key is of another kind", e);
        }
    }

    /** How many parts it has; two or more while a former one is not forgotten. 0 where there is none yet. */
    int parts() {
        return used().map(ids -> (int) Arrays.stream(ids.split(" ")).count()).orElse(0);
    }
}
