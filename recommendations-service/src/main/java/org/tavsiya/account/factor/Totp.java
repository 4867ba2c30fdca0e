package org.tavsiya.account.factor;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Codes of an authenticator app (RFC 6238): SHA-1, steps of 30 seconds, six digits. SHA-1 is what every app knows. */
final class Totp {

    static final int STEP_SECONDS = 30;
    private static final int DIGITS = 6;
    private static final int MODULUS = 1_000_000;
    /** A clock may be half a minute wrong, and a code typed as its time ends. */
    private static final int TOLERANCE = 1;

    private static final String HMAC = "HmacSHA1";

    private Totp() {}

    static long step(Instant now) {
        return Math.floorDiv(now.getEpochSecond(), STEP_SECONDS);
    }

    static String code(byte[] secret, long step) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(secret, HMAC));
            byte[] hash =
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int offset = hash[hash.length - 1] & 0xf;
            int number = ByteBuffer.wrap(hash).getInt(offset) & 0x7fffffff;
            return String.format("%0" + DIGITS + "d", number % MODULUS);
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(HMAC + " is missing in this Java", everyJavaHasIt);
        }
    }

    /** The step whose code this is, now or one step away; empty where it is none. */
    static OptionalLong stepOf(String code, byte[] secret, Instant now) {
        byte[] given = code.getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        return LongStream.rangeClosed(step(now) - TOLERANCE, step(now) + TOLERANCE)
                .filter(step -> MessageDigest.isEqual(
                        code(secret, step).getBytes(java.nio.charset.StandardCharsets.US_ASCII), given))
                .max();
    }
}
