package org.tavsiya.paper;

import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Twelve letters and digits that stand for the content of a document: the first 60 bits of the SHA-256 of all it says, in an alphabet
 * without letters that are taken for digits. Counted from the model, so that it outlives the library that writes the file.
 */
public final class CheckCode {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int CHARACTERS = 12;
    /** Letters that look like those of the alphabet on paper, those of another keyboard among them. */
    private static final String ALIKE = "OILАВСЕНКМРТХУЗО";

    private static final String MEANT = "011ABCEHKMPTXY30";

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

    /**
     * The code that somebody typed off a paper, in either case, with or without its hyphens, by an English or a Russian keyboard; empty
     * where it is none.
     */
    public static Optional<String> read(String typed) {
        StringBuilder code = new StringBuilder();
        for (char sign : typed.toUpperCase(Locale.ROOT).toCharArray()) {
            int other = ALIKE.indexOf(sign);
            char meant = other < 0 ? sign : MEANT.charAt(other);
            if (ALPHABET.indexOf(meant) >= 0) {
                code.append(code.length() % 5 == 4 ? "-" : "").append(meant);
            } else if (!Character.isSpaceChar(sign) && !Character.isWhitespace(sign) && !isDash(sign)) {
                return Optional.empty();
            }
        }
        return code.length() == CHARACTERS + CHARACTERS / 4 - 1 ? Optional.of(code.toString()) : Optional.empty();
    }

    private static boolean isDash(char sign) {
        return Character.getType(sign) == Character.DASH_PUNCTUATION;
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
