package org.tavsiya.account.factor;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * The authenticator apps of accounts: one each. A secret counts once a code of it was typed, and each code is taken once, whichever
 * copy of the application it is given to.
 */
@Component
public class AppCodes {

    private static final int SECRET_BYTES = 20;
    private static final String ISSUER = "Tavsiya";

    /**
     * What is shown to whoever sets up an app.
     *
     * @param secret in groups of four letters, to be typed
     * @param picture the same as a QR code, SVG
     */
    public record Offer(String secret, String picture) {}

    private record Kept(byte[] secret, boolean confirmed) {}

    private final JdbcTemplate sql;
    private final SecretBox box;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    AppCodes(JdbcTemplate sql, SecretBox box, Clock clock) {
        this.sql = sql;
        this.box = box;
        this.clock = clock;
    }

    public boolean has(String accountId) {
        return !sql.queryForList("select 1 from app_code where account_id = ? and confirmed", Integer.class, accountId)
                .isEmpty();
    }

    /** Ids of the accounts that have one. */
    public List<String> owners() {
        return sql.queryForList("select account_id from app_code where confirmed", String.class);
    }

    /** A new secret that waits for its first code; what waited before is forgotten. A confirmed one stays as it is. */
    public void propose(String accountId) {
        onlyOneKey();
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        sql.update("delete from app_code where account_id = ? and not confirmed", accountId);
        sql.update(
                "insert into app_code (account_id, secret, confirmed, last_step) select ?, ?, false, 0 "
                        + "from sign_in_policy where not exists (select 1 from app_code where account_id = ?)",
                accountId,
                box.close(secret, accountId),
                accountId);
    }

    /** Two copies that made a key each would understand each other's accounts no more. */
    private void onlyOneKey() {
        String own = box.keyName().orElse(null);
        for (String closed : sql.queryForList("select secret from app_code where confirmed", String.class)) {
            if (!SecretBox.keyNameOf(closed).equals(own)) {
                throw new SecondFactorKeyMissing(box.file(), SecretBox.keyNameOf(closed));
            }
        }
    }

    /** @param label what the app lists it under, beside the name of this register */
    public Optional<Offer> proposed(String accountId, String label) {
        return kept(accountId).filter(k -> !k.confirmed()).map(k -> {
            String secret = Base32.encode(k.secret());
            String address = "otpauth://totp/" + ISSUER + ":"
                    + URLEncoder.encode(label, StandardCharsets.UTF_8).replace("+", "%20") + "?secret=" + secret
                    + "&issuer=" + ISSUER;
            return new Offer(secret.replaceAll("(.{4})(?=.)", "$1 "), QrPicture.svg(address));
        });
    }

    /** Whether it is a code of the app that waits; it counts from then on. */
    public boolean confirm(String accountId, String code) {
        return take(accountId, code, false);
    }

    /** Whether it is a code of the account's app that was not taken before. */
    public boolean take(String accountId, String code) {
        return take(accountId, code, true);
    }

    private boolean take(String accountId, String code, boolean confirmed) {
        Optional<Kept> kept = kept(accountId).filter(k -> k.confirmed() == confirmed);
        if (kept.isEmpty()) {
            return false;
        }
        OptionalLong step = Totp.stepOf(code, kept.get().secret(), clock.instant());
        return step.isPresent()
                && sql.update(
                                "update app_code set last_step = ?, confirmed = true "
                                        + "where account_id = ? and confirmed = ? and last_step < ?",
                                step.getAsLong(),
                                accountId,
                                confirmed,
                                step.getAsLong())
                        == 1;
    }

    public void remove(String accountId) {
        sql.update("delete from app_code where account_id = ?", accountId);
    }

    private Optional<Kept> kept(String accountId) {
        return sql
                .query(
                        "select secret, confirmed from app_code where account_id = ?",
                        (row, n) -> new Kept(box.open(row.getString(1), accountId), row.getBoolean(2)),
                        accountId)
                .stream()
                .findFirst();
    }
}
