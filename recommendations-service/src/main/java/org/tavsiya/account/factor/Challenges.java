package org.tavsiya.account.factor;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.concurrent.TimeUnit;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.stereotype.Component;

/**
 * What a passkey is asked to sign: random, with its time and our mark on it. So nothing has to be remembered for whoever opens the sign-in
 * page, any copy of the application knows what another one asked, and only what was answered is noted, so that no answer counts twice.
 */
@Component
class Challenges {

    private static final int RANDOM_BYTES = 16;
    private static final int MARK_BYTES = 16;
    private static final int SIGNED_BYTES = RANDOM_BYTES + Long.BYTES;
    private static final String HMAC = "HmacSHA256";
    private static final Duration GOOD_FOR = Duration.ofMinutes(30);

    private final JdbcTemplate sql;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Challenges(JdbcTemplate sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** @param about what the answer will be good for: another purpose, or another account, is another mark */
    Bytes make(String about) {
        byte[] fresh = new byte[RANDOM_BYTES];
        random.nextBytes(fresh);
        byte[] signed = ByteBuffer.allocate(SIGNED_BYTES)
                .put(fresh)
                .putLong(clock.millis())
                .array();
        return new Bytes(ByteBuffer.allocate(SIGNED_BYTES + MARK_BYTES)
                .put(signed)
                .put(mark(signed, about))
                .array());
    }

    /** Whether it is ours, for this, still good, and answered for the first time. */
    boolean use(Bytes challenge, String about) {
        byte[] given = challenge.getBytes();
        if (given.length != SIGNED_BYTES + MARK_BYTES) {
            return false;
        }
        byte[] signed = Arrays.copyOf(given, SIGNED_BYTES);
        long age = clock.millis() - ByteBuffer.wrap(signed).getLong(RANDOM_BYTES);
        if (!MessageDigest.isEqual(mark(signed, about), Arrays.copyOfRange(given, SIGNED_BYTES, given.length))
                || age > GOOD_FOR.toMillis()) {
            return false;
        }
        try {
            sql.update(
                    "insert into used_challenge (challenge, used_at) values (?, ?)",
                    challenge.toBase64UrlString(),
                    clock.millis());
            return true;
        } catch (DuplicateKeyException again) {
            return false;
        }
    }

    private byte[] mark(byte[] signed, String about) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key(), HMAC));
            mac.update(signed);
            return Arrays.copyOf(mac.doFinal(about.getBytes(StandardCharsets.UTF_8)), MARK_BYTES);
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(HMAC + " is missing in this Java", everyJavaHasIt);
        }
    }

    /** All copies share it; whichever needs it first makes it. */
    private byte[] key() {
        String read = "select challenge_key from sign_in_policy where id = 1";
        String key = sql.queryForObject(read, String.class);
        if (key == null) {
            byte[] fresh = new byte[32];
            random.nextBytes(fresh);
            sql.update(
                    "update sign_in_policy set challenge_key = ? where id = 1 and challenge_key is null",
                    Base64.getEncoder().encodeToString(fresh));
            key = sql.queryForObject(read, String.class);
        }
        return Base64.getDecoder().decode(key);
    }

    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.HOURS)
    void forget() {
        sql.update("delete from used_challenge where used_at < ?", clock.millis() - 2 * GOOD_FOR.toMillis());
    }
}
