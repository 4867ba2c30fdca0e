package org.tavsiya.paper;

import java.util.List;

/** @param level 1 to 3 */
public record HeadingBlock(int level, List<Inline> content, String anchor) implements Block {

    public HeadingBlock {
        if (level < 1 || level > 3) {
            throw new IllegalArgumentException("a heading has level 1 to 3, not " + level);
        }
        content = List.copyOf(content);
    }

    public static HeadingBlock of(int level, String text) {
        return new HeadingBlock(level, List.of(TextSpan.of(text)), null);
    }
}
