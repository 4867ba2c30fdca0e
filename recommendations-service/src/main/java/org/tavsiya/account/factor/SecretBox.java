package org.tavsiya.account.factor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Encrypts the secrets of authenticator apps (AES-256-GCM, bound to the account) under the key of one file, {@code
 * tavsiya.second-factor-key}.
 * The file is made with the first secret. Several copies on one database need the same file; what it made names its key, so that
 * another one is noticed.
 */
@Component
class SecretBox {

    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int NAME_CHARACTERS = 8;
    private static final String CIPHER = "AES/GCM/NoPadding";

    private final SecureRandom random = new SecureRandom();
    private final Path file;

    SecretBox(@Value("${tavsiya.second-factor-key}") Path file) {
        this.file = file.toAbsolutePath();
    }

    Path file() {
        return file;
    }

    /** A short name of the key of this copy, which tells it from others; empty where there is no file yet. */
    Optional<String> keyName() {
        return key().map(SecretBox::name);
    }

    /** The name of the key that a secret was closed with. */
    static String keyNameOf(String closed) {
        return closed.substring(0, closed.indexOf(':'));
    }

    String close(byte[] secret, String accountId) {
        byte[] key = key().orElseGet(this::make);
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            byte[] closed = cipher(Cipher.ENCRYPT_MODE, key, nonce, accountId).doFinal(secret);
            byte[] all = Arrays.copyOf(nonce, NONCE_BYTES + closed.length);
            System.arraycopy(closed, 0, all, NONCE_BYTES, closed.length);
            return name(key) + ":" + Base64.getEncoder().encodeToString(all);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A second factor cannot be encrypted", e);
        }
    }

    /** Throws {@link SecondFactorKeyMissing} where this copy has not the key that it was closed with. */
    byte[] open(String closed, String accountId) {
        byte[] key = key().filter(k -> name(k).equals(keyNameOf(closed)))
                .orElseThrow(() -> new SecondFactorKeyMissing(file, keyNameOf(closed)));
        byte[] all = Base64.getDecoder().decode(closed.substring(closed.indexOf(':') + 1));
        try {
            return cipher(Cipher.DECRYPT_MODE, key, Arrays.copyOf(all, NONCE_BYTES), accountId)
                    .doFinal(all, NONCE_BYTES, all.length - NONCE_BYTES);
        } catch (GeneralSecurityException changed) {
            throw new IllegalStateException("The second factor of account " + accountId + " was changed", changed);
        }
    }

    private static Cipher cipher(int mode, byte[] key, byte[] nonce, String accountId) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(accountId.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private Optional<byte[]> key() {
        try {
            return Files.exists(file)
                    ? Optional.of(
                            Base64.getDecoder().decode(Files.readString(file).strip()))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("The key of second factors cannot be read from " + file, e);
        }
    }

    /** Written beside and moved into its place, so that nobody ever reads half a key. */
    private synchronized byte[] make() {
        byte[] key = new byte[KEY_BYTES];
        random.nextBytes(key);
        try {
            Files.createDirectories(file.getParent());
            Path written = Files.createTempFile(file.getParent(), "key", null);
            Files.writeString(written, Base64.getEncoder().encodeToString(key));
            try {
                Files.createLink(file, written); // Unlike a move it never takes the place of another one's.
            } catch (UnsupportedOperationException noLinks) {
                Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
            } catch (FileAlreadyExistsException meanwhile) {
                Files.deleteIfExists(written);
                return key().orElseThrow();
            }
            Files.deleteIfExists(written);
            return key;
        } catch (IOException e) {
            throw new UncheckedIOException("The key of second factors cannot be written to " + file, e);
        }
    }

    private static String name(byte[] key) {
        return HexFormat.of().formatHex(Hashes.sha256(key)).substring(0, NAME_CHARACTERS);
    }
}
