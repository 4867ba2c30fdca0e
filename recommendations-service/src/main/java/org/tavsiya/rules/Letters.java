package org.tavsiya.rules;

import java.util.regex.Pattern;

/** What a text shows to whoever reads it, as against what it holds. */
public final class Letters {

    /** Letters, numbers, signs; a few letters are blank by design and are none. */
    private static final Pattern VISIBLE =
            Pattern.compile("[[\\p{L}\\p{N}\\p{P}\\p{S}]&&[^\\u115F\\u1160\\u2800\\u3164\\uFFA0]]");
    /** Marks that turn the order of what follows, and halves of characters. */
    private static final Pattern MISLEADING = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069\\p{Cs}]");

    private Letters() {}

    /** Whether a reader sees nothing: spaces, joiners and soft hyphens say as little as null. */
    public static boolean none(String text) {
        return text == null || !VISIBLE.matcher(text).find();
    }

    /** Whether it shows otherwise than it is written, or cannot be written down at all. */
    public static boolean misleading(String text) {
        return text != null && MISLEADING.matcher(text).find();
    }
}
