package org.tavsiya.evidence;

import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The words of a source that matter.
 *
 * @param page page, paragraph or article where they stand; null where there is none
 */
public record QuotedPassage(
        @Size(max = 1_000) String page, @Size(max = 20_000) String words) {

    Map<String, String> toPlain() {
        Map<String, String> plain = new LinkedHashMap<>();
        if (page != null && !page.isBlank()) {
            plain.put("page", page.strip());
        }
        plain.put("words", words.strip());
        return plain;
    }

    static QuotedPassage ofPlain(Map<String, String> plain) {
        return new QuotedPassage(plain.get("page"), plain.get("words"));
    }
}
