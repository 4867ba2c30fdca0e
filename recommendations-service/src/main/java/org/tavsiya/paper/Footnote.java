package org.tavsiya.paper;

import java.util.List;

/** A note at the foot of the page, numbered through the document. There is no note to a note. */
public record Footnote(List<Inline> content) implements Inline {

    public Footnote {
        content = List.copyOf(content);
        if (content.stream().anyMatch(Footnote.class::isInstance)) {
            throw new IllegalArgumentException("a footnote within a footnote");
        }
    }

    public static Footnote of(String text) {
        return new Footnote(List.of(TextSpan.of(text)));
    }
}
