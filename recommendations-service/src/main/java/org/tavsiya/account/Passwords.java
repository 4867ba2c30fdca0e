package org.tavsiya.account;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Checks passwords. One check takes 19 MB for a tenth of a second on purpose, so only so many run at once. A program sends its
 * password with every request and has no session: what was found right is known for some minutes, as a keyed hash in memory.
 */
@Component
class Passwords implements PasswordEncoder {

    private static final int AT_ONCE = 4;
    private static final long PATIENCE_SECONDS = 10;
    private static final Duration REMEMBERED = Duration.ofMinutes(5);
    private static final int MOST_REMEMBERED = 1_000;
    private static final String HMAC = "HmacSHA256";

    private final PasswordEncoder encoder;
    private final Semaphore turns = new Semaphore(AT_ONCE, true);
    private final SecretKeySpec key = key();
    private final Cache<String, Boolean> right = Caffeine.newBuilder()
            .expireAfterWrite(REMEMBERED)
            .maximumSize(MOST_REMEMBERED)
            .build();

    Passwords(PasswordEncoder encoder) {
        this.encoder = encoder;
    }

    private static SecretKeySpec key() {
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        return new SecretKeySpec(random, HMAC);
    }

    @Override
    public String encode(CharSequence password) {
        return inTurn(() -> encoder.encode(password));
    }

    @Override
    public boolean matches(CharSequence password, String hash) {
        if (remembers(password, hash)) {
            return true;
        }
        boolean matches = inTurn(() -> encoder.matches(password, hash));
        if (matches) {
            right.put(mark(password, hash), true);
        }
        return matches;
    }

    /** Whether exactly this was found right a moment ago. */
    boolean remembers(CharSequence password, String hash) {
        return right.getIfPresent(mark(password, hash)) != null;
    }

    @Override
    public boolean upgradeEncoding(String hash) {
        return encoder.upgradeEncoding(hash);
    }

    private String mark(CharSequence password, String hash) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(key);
            mac.update(hash.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder()
                    .encodeToString(mac.doFinal(password.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(HMAC + " is missing in this Java", everyJavaHasIt);
        }
    }

    private <T> T inTurn(java.util.function.Supplier<T> work) {
        try {
            if (!turns.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new InternalAuthenticationServiceException("Too many passwords to check at once");
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new InternalAuthenticationServiceException("Stopping", stopping);
        }
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }
}
