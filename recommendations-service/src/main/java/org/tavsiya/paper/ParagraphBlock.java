package org.tavsiya.paper;

import java.util.List;

public record ParagraphBlock(ParagraphKind kind, List<Inline> content, String anchor) implements Block {

    public ParagraphBlock {
        content = List.copyOf(content);
    }

    public static ParagraphBlock of(ParagraphKind kind, String text) {
        return new ParagraphBlock(kind, List.of(TextSpan.of(text)), null);
    }

    public static ParagraphBlock of(ParagraphKind kind, List<Inline> content) {
        return new ParagraphBlock(kind, content, null);
    }
}
