package org.tavsiya.recommendation.read.open;

import io.swagger.v3.oas.annotations.media.Schema;
import org.tavsiya.recommendation.read.document.RecommendationDocument;

/** Which recommendation is meant: its id, and where it stands in its document. */
@Schema(name = "Place")
public record PublicPlace(String id, String symbol, String paragraph, Integer part) {

    static PublicPlace of(RecommendationDocument d) {
        return new PublicPlace(d.id, d.symbol, d.paragraph, d.part);
    }
}
