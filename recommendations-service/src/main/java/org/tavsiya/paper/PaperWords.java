package org.tavsiya.paper;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * How many words a part of a document has, as Word counts those of its file: headings, paragraphs, lists, tables and footnotes. What
 * Word adds of its own accord (numbers of paragraphs, the table of contents) and what is drawn in a chart count for nothing.
 */
public final class PaperWords {

    /** "Table 2", in each language of these documents. */
    private static final int NUMBER_OF_A_CAPTION = 2;

    private PaperWords() {}

    public static int of(List<Block> blocks) {
        return blocks.stream().mapToInt(PaperWords::of).sum();
    }

    private static int of(Block block) {
        if (block instanceof HeadingBlock heading) {
            return line(heading.content());
        } else if (block instanceof ParagraphBlock paragraph) {
            return line(paragraph.content());
        } else if (block instanceof QuotationBlock quotation) {
            return line(quotation.content()) + line(quotation.source());
        } else if (block instanceof ListBlock list) {
            return list.items().stream().mapToInt(PaperWords::line).sum();
        } else if (block instanceof TableBlock table) {
            return caption(table.caption())
                    + table.lines().stream()
                            .flatMap(l -> l.cells().stream())
                            .flatMap(c -> c.paragraphs().stream())
                            .mapToInt(PaperWords::line)
                            .sum();
        } else if (block instanceof ChartBlock chart) {
            return caption(chart.caption());
        }
        return 0;
    }

    private static int caption(String words) {
        return words == null ? 0 : NUMBER_OF_A_CAPTION + WordCount.of(words);
    }

    /** What stands side by side may be one word; a note stands elsewhere. */
    private static int line(List<Inline> content) {
        String words =
                content.stream().map(PaperWords::shown).filter(Objects::nonNull).collect(Collectors.joining());
        return WordCount.of(words)
                + content.stream()
                        .filter(Footnote.class::isInstance)
                        .mapToInt(note -> line(((Footnote) note).content()))
                        .sum();
    }

    private static String shown(Inline inline) {
        if (inline instanceof TextSpan span) {
            return span.text();
        } else if (inline instanceof Hyperlink link) {
            return link.text();
        }
        // A reference shows a number, or the words of another place: one word of this one.
        return inline instanceof CrossReference ? "1" : null;
    }
}
