package org.tavsiya.paper;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How a reference names the block that it leads to, known before the first line is written. Word counts again when it updates
 * its fields; until then, and in programs that never do, what stands there must be right.
 */
public final class Places {

    private final Map<String, String> names = new HashMap<>();
    private final FrameWords words;

    private Places(FrameWords words) {
        this.words = words;
    }

    public static Places of(Paper paper, FrameWords words) {
        Places places = new Places(words);
        int paragraphs = 0;
        int tables = 0;
        int figures = 0;
        for (Block block : paper.blocks()) {
            String name = null;
            if (block instanceof ParagraphBlock paragraph && paragraph.kind() == ParagraphKind.NUMBERED) {
                name = Integer.toString(++paragraphs);
            } else if (block instanceof TableBlock table && table.caption() != null) {
                name = words.table().replace("{0}", Integer.toString(++tables));
            } else if (block instanceof ChartBlock) {
                name = words.figure().replace("{0}", Integer.toString(++figures));
            } else if (block instanceof HeadingBlock heading) {
                name = plain(heading.content());
            }
            if (block.anchor() != null && name != null) {
                places.names.put(block.anchor(), name);
            }
        }
        return places;
    }

    /** Refuses what has neither number nor words. */
    public String name(String anchor) {
        String name = names.get(anchor);
        if (name == null) {
            throw new IllegalArgumentException("a paragraph without a number is named: " + anchor);
        }
        return name;
    }

    public FrameWords words() {
        return words;
    }

    /** Its words alone. */
    public static String plain(List<Inline> content) {
        return content.stream()
                .filter(TextSpan.class::isInstance)
                .map(span -> ((TextSpan) span).text())
                .collect(Collectors.joining());
    }
}
