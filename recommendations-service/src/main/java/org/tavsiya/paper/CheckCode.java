package org.tavsiya.paper;

import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/**
 * Twelve letters and digits that stand for the content of a document: the first 60 bits of the SHA-256 of all it says, in an alphabet
 * without letters that are taken for digits. Counted from the model, so that it outlives the library that writes the file.
 */
final class CheckCode {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int CHARACTERS = 12;

    private CheckCode() {}

    static String of(Paper paper) {
        MessageDigest digest = sha256();
        add(digest, paper);
        byte[] sum = digest.digest();
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < CHARACTERS; i++) {
            if (i > 0 && i % 4 == 0) {
                code.append('-');
            }
            int bit = i * 5;
            int two = (sum[bit / 8] & 0xff) << 8 | sum[bit / 8 + 1] & 0xff;
            code.append(ALPHABET.charAt(two >> 11 - bit % 8 & 31));
        }
        return code.toString();
    }

    /** Each value with its kind and length, so that no two contents read alike. */
    private static void add(MessageDigest digest, Object value) {
        if (value instanceof Record said) {
            tell(digest, said.getClass().getSimpleName());
            for (RecordComponent part : said.getClass().getRecordComponents()) {
                add(digest, read(part, said));
            }
        } else if (value instanceof List<?> list) {
            tell(digest, "list " + list.size());
            list.forEach(each -> add(digest, each));
        } else {
            tell(digest, value == null ? null : value.toString());
        }
    }

    private static void tell(MessageDigest digest, String text) {
        if (text == null) {
            digest.update((byte) '-');
            return;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
    }

    private static Object read(RecordComponent part, Record of) {
        try {
            return part.getAccessor().invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a part of a document cannot be read: " + part, e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // Every Java has it.
        }
    }
}
