package org.tavsiya.recommendation.read.rows;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Natural order of paragraphs as a number: 88.2 before 88.10, 79(a) before 79(b), and what has no number last. */
final class ParagraphOrder {

    private static final Pattern SHAPE = Pattern.compile("(\\d{1,6})(?:\\.(\\d{1,6}))?(?:\\((\\p{Alpha})\\))?.*");

    private ParagraphOrder() {}

    static long of(String paragraph, int part) {
        if (paragraph == null) {
            return Long.MAX_VALUE;
        }
        Matcher m = SHAPE.matcher(paragraph.trim());
        if (!m.matches()) {
            return Long.MAX_VALUE;
        }
        long minor = m.group(2) == null ? 0 : Long.parseLong(m.group(2));
        long letter = m.group(3) == null ? 0 : Character.toLowerCase(m.group(3).charAt(0)) - 'a' + 1;
        return ((Long.parseLong(m.group(1)) * 1_000_000 + minor) * 32 + letter) * 100 + part;
    }
}
