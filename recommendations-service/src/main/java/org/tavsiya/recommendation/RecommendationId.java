package org.tavsiya.recommendation;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

/** How a recommendation gets its id: from the source's own key, never from chance, so that two equal imports meet in one. */
public final class RecommendationId {

    private static final Pattern UUID_SHAPE = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private RecommendationId() {}

    /** UHRI's AnnotationId where there is one; else a name-based UUID of symbol, paragraph and part, or of symbol and text. */
    public static String of(String annotationId, String symbol, String paragraph, Integer part, String text) {
        if (annotationId != null && !annotationId.isBlank()) {
            String id = annotationId.trim().toLowerCase(Locale.ROOT);
            return UUID_SHAPE.matcher(id).matches() ? id : named("annotation:" + id);
        }
        String place = paragraph == null ? "text:" + text : paragraph + (part == null ? "" : "#" + part);
        return named(symbol + "#" + place);
    }

    /** Of a recommendation made in a review, where no symbol is told: by whom to whom, when, and in which words. */
    public static String ofReview(List<String> countries, int session, List<String> recommendingStates, String words) {
        return named("review:" + String.join("|", countries) + "#" + session + "#"
                + String.join("|", recommendingStates) + "#" + words);
    }

    /** The id of a key that is unique by itself. */
    public static String named(String key) {
        return UUID.nameUUIDFromBytes(("tavsiya:" + key).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
