package org.tavsiya.recommendation.read.open;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.tavsiya.recommendation.read.document.RecommendationDocument;

/**
 * A recommendation that asks for much the same as another.
 *
 * @param shared words that both texts hold, as that other writes them: why this one is here
 */
@Schema(name = "Similar")
public record PublicSimilar(
        String id,
        String symbol,
        String paragraph,
        Integer part,
        String body,
        String heading,
        String text,
        LocalDate publicationDate,
        String status,
        List<String> shared) {

    static PublicSimilar of(RecommendationDocument d, List<String> shared) {
        return new PublicSimilar(
                d.id, d.symbol, d.paragraph, d.part, d.body, d.heading, d.text, d.published(), d.status, shared);
    }
}
