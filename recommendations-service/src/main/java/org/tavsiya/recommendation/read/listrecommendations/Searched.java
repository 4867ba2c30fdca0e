package org.tavsiya.recommendation.read.listrecommendations;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.util.HtmlUtils;
import org.tavsiya.recommendation.read.open.PublicListItem;
import org.tavsiya.recommendation.read.search.Passage;

/**
 * What became of a free text.
 *
 * @param asked the question
 * @param shown the question that is answered in its place, because it finds nothing: its words are the nearest that the register
 *     holds; null where the question itself is answered
 * @param found by id, the passages that hold what was asked
 */
public record Searched(
        String asked, String shown, @JsonIgnore Map<String, List<Piece>> found) {

    /** A part of a passage: what was found, or what stands between. */
    public record Piece(String text, boolean marked) {}

    private static final int LONGEST_PASSAGE = 240;

    static Searched of(String asked, String shown, List<PublicListItem> items) {
        Map<String, List<Piece>> found = new LinkedHashMap<>();
        items.forEach(item -> found.put(item.id(), passage(shown == null ? asked : shown, text(item))));
        return new Searched(asked, shown, found);
    }

    private static List<Piece> passage(String question, String text) {
        return Passage.of(question, text, LONGEST_PASSAGE).pieces().stream()
                .map(piece -> new Piece(piece.text(), piece.marked()))
                .toList();
    }

    private static String text(PublicListItem item) {
        String text = item.text();
        String heading = item.heading();
        if (text != null && heading != null && text.regionMatches(true, 0, heading, 0, heading.length())) {
            return text; // Most sources leave the heading in the text: it is said once.
        }
        return Stream.of(heading, text)
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(". "));
    }

    /** By id, as HTML: the text escaped, what was found between {@code <mark>} and {@code </mark>}. */
    @JsonProperty("passages")
    public Map<String, String> passages() {
        Map<String, String> passages = new LinkedHashMap<>();
        found.forEach((id, passage) -> passages.put(id, html(passage)));
        return passages;
    }

    private static String html(List<Piece> passage) {
        return passage.stream()
                .map(piece -> piece.marked()
                        ? "<mark>" + HtmlUtils.htmlEscape(piece.text()) + "</mark>"
                        : HtmlUtils.htmlEscape(piece.text()))
                .collect(Collectors.joining());
    }
}
