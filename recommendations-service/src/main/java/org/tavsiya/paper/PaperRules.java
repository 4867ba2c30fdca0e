package org.tavsiya.paper;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** What a document must keep so that any file can be made of it. */
final class PaperRules {

    private PaperRules() {}

    static void said(String what, String text) {
        if (text == null || text.isBlank()) {
            throw new IllegalArgumentException("a document needs its " + what);
        }
    }

    /** XML cannot hold control characters, and a file with one does not open at all. Line feeds and tabs stay. */
    static String printable(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.replace("\r\n", "\n").codePoints().forEach(c -> {
            boolean held =
                    c == '\n' || c == '\t' || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c > 0xFFFF;
            kept.appendCodePoint(held ? c : 0xFFFD);
        });
        return kept.toString();
    }

    static void anchorsAreFound(List<Block> blocks) {
        Set<String> anchors = new HashSet<>();
        blocks.stream().map(Block::anchor).filter(Objects::nonNull).forEach(anchor -> {
            if (!anchor.matches("[a-zA-Z][a-zA-Z0-9_]{0,35}") || !anchors.add(anchor)) {
                throw new IllegalArgumentException("no anchor, or one that is there already: " + anchor);
            }
        });
        blocks.stream()
                .flatMap(PaperRules::inlines)
                .flatMap(PaperRules::withNotes)
                .forEach(inline -> {
                    if (inline instanceof CrossReference to && !anchors.contains(to.anchor())) {
                        throw new IllegalArgumentException("nothing is called " + to.anchor());
                    }
                });
    }

    private static Stream<Inline> inlines(Block block) {
        if (block instanceof HeadingBlock heading) {
            return heading.content().stream();
        } else if (block instanceof ParagraphBlock paragraph) {
            return paragraph.content().stream();
        } else if (block instanceof QuotationBlock quotation) {
            return Stream.concat(quotation.content().stream(), quotation.source().stream());
        } else if (block instanceof ListBlock list) {
            return list.items().stream().flatMap(List::stream);
        } else if (block instanceof TableBlock table) {
            return table.lines().stream()
                    .flatMap(line -> line.cells().stream())
                    .flatMap(cell -> cell.paragraphs().stream())
                    .flatMap(List::stream);
        }
        return Stream.empty();
    }

    private static Stream<Inline> withNotes(Inline inline) {
        return inline instanceof Footnote note ? note.content().stream() : Stream.of(inline);
    }
}
