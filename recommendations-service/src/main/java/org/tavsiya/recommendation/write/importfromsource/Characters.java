package org.tavsiya.recommendation.write.importfromsource;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/**
 * Characters that a text of a source may hold and no database keeps: U+0000, and one half of a pair, as it is left where an export cuts a
 * text. What stands in a log in one way and in memory in another would be two texts, so they are replaced before anything is made of them.
 */
final class Characters {

    private static final char REPLACED = '\ufffd';

    private Characters() {}

    static boolean hasNul(String text) {
        return text != null && text.indexOf('\u0000') >= 0;
    }

    static boolean hasHalf(String text) {
        return text != null && half(text, 0) < text.length();
    }

    /** Where the next half stands; the length of the text where there is none. */
    private static int half(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (Character.isHighSurrogate(text.charAt(i))
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(text.charAt(i))) {
                return i;
            }
        }
        return text.length();
    }

    /** @param texts strings, and lists of them; nulls among them hold nothing */
    static boolean any(Collection<?> texts, Predicate<String> holds) {
        for (Object text : texts) {
            if (text instanceof String one && holds.test(one)
                    || text instanceof Collection<?> several && any(several, holds)) {
                return true;
            }
        }
        return false;
    }

    /** With U+FFFD in the place of each. */
    static String kept(String text) {
        if (!hasNul(text) && !hasHalf(text)) {
            return text;
        }
        StringBuilder kept = new StringBuilder(text.replace('\u0000', REPLACED));
        for (int i = half(text, 0); i < text.length(); i = half(text, i + 1)) {
            kept.setCharAt(i, REPLACED);
        }
        return kept.toString();
    }

    /** Empty for null; entries that are null stay, for {@link RecordLimits} to reject. */
    static List<String> kept(List<String> texts) {
        return texts == null
                ? List.of()
                : any(texts, one -> hasNul(one) || hasHalf(one))
                        ? texts.stream().map(Characters::kept).toList()
                        : texts;
    }

    /** A raw record stays word for word: only U+0000, which PostgreSQL refuses, is written as JSON writes it. */
    static String escaped(String raw) {
        return raw.replace("\u0000", "\\u0000");
    }
}
