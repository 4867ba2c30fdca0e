package org.tavsiya.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tavsiya.rules.Rule;

/**
 * The first administrator's one-time sign-in. The secret lives in memory only, is printed once at the start, and dies with
 * the first account: no default password ever exists.
 */
@Component
public class FirstSignIn {

    private final Accounts accounts;
    private final String secret = secret();

    FirstSignIn(Accounts accounts) {
        this.accounts = accounts;
    }

    private static String secret() {
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }

    /** The secret, as long as there is no account. */
    public Optional<String> open() {
        return accounts.none() ? Optional.of(secret) : Optional.empty();
    }

    public boolean matches(String given) {
        return given != null
                && accounts.none()
                && MessageDigest.isEqual(
                        secret.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }

    /** Creates the first administrator; refuses a wrong or used secret. */
    public Account use(String given, String name, String password) {
        return use(given, name, password, password);
    }

    /** @param again the password as a form asks for it a second time */
    public synchronized Account use(String given, String name, String password, String again) {
        Rule.check(new FirstSignInIsOpen(matches(given)));
        return accounts.createFirst(name, password, again);
    }
}
