package org.tavsiya.recommendation.read.open;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;

/**
 * A piece of evidence that an assessment cites; what is not known of it is left out.
 *
 * @param factDate ISO date of the fact, not of the publication
 * @param fromState true or false as text: whether the State is its origin
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "CitedEvidence")
public record PublicEvidence(
        String kind, String title, String publisher, String factDate, String url, String level, String fromState) {

    /** @param plain as the view holds it, or null */
    static List<PublicEvidence> of(List<Map<String, String>> plain) {
        return plain == null
                ? null
                : plain.stream()
                        .map(e -> new PublicEvidence(
                                e.get("kind"),
                                e.get("title"),
                                e.get("publisher"),
                                e.get("factDate"),
                                e.get("url"),
                                e.get("level"),
                                e.get("fromState")))
                        .toList();
    }
}
