package org.tavsiya.recommendation.read.open;

import java.util.stream.Stream;
import org.tavsiya.recommendation.read.document.RecommendationDocument;

/** One fact recorded about one recommendation; it names no other. */
public record PublicChange(
        String id, String symbol, String paragraph, String body, String heading, String text, PublicFact entry) {

    /** Whether anybody may read of facts of this kind. */
    public static boolean isTold(String kind) {
        return PublicFact.KINDS.contains(kind);
    }

    /** The oldest first. */
    public static Stream<PublicChange> of(RecommendationDocument d) {
        return PublicFact.of(d, other -> null)
                .map(fact -> new PublicChange(d.id, d.symbol, d.paragraph, d.body, d.heading, d.text, fact));
    }
}
