package org.tavsiya.recommendation.write.importfromsource;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stays of a text in every export: neither its number before nor its States in brackets behind, no spaces, signs or capitals.
 * One format writes {@code 88.1..2 Extend an invitation (Spain);}, another {@code Extend an invitation} beside a column of States.
 */
final class TextKey {

    private static final Pattern NUMBER =
            Pattern.compile("\\s*\\(?\\d{1,3}(?:\\.\\d{1,3})?(?:\\.\\.\\d{1,2})?(?:\\s?\\([a-z]{1,4}\\))?[.):]?\\s+");
    private static final Pattern LAST_BRACKET = Pattern.compile("\\s*\\([^()]*(?:\\([^()]*\\)[^()]*)*\\)[\\s.;,]*$");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int MOST_BRACKETS = 20;

    private TextKey() {}

    /** SHA-256 (hex) of the bare words. */
    static String of(IncomingRecord record) {
        String text = record.heading() == null || !record.text().startsWith(record.heading())
                ? record.text()
                : record.text().substring(record.heading().length());
        Matcher number = NUMBER.matcher(text);
        if (record.paragraph() != null && number.lookingAt()) {
            text = text.substring(number.end());
        }
        if (!record.recommendingStates().isEmpty()) {
            text = withoutBrackets(text);
        }
        return hash(
                SIGNS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT))
                        .replaceAll(" ")
                        .strip());
    }

    /** SHA-256 (hex) of the recommending States in any order; null where none is named. */
    static String states(IncomingRecord record) {
        List<String> states =
                record.recommendingStates().stream().sorted().distinct().toList();
        return states.isEmpty() ? null : hash(String.join("|", states));
    }

    private static String withoutBrackets(String text) {
        String bare = text;
        for (int i = 0; i < MOST_BRACKETS; i++) {
            int end = bare.length();
            Matcher bracket = LAST_BRACKET.matcher(bare.substring(Math.max(0, end - 300)));
            if (!bracket.find()) {
                return bare;
            }
            bare = bare.substring(0, Math.max(0, end - 300) + bracket.start());
        }
        return bare;
    }

    private static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
