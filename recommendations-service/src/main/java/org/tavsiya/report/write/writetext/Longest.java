package org.tavsiya.report.write.writetext;

import org.tavsiya.report.BlockKind;

/** How long a text may be. */
final class Longest {

    private static final int PARAGRAPH = 20_000;
    private static final int SUGGESTION = 2_000;

    private Longest() {}

    static int of(BlockKind kind) {
        return kind == BlockKind.SUGGESTION ? SUGGESTION : PARAGRAPH;
    }
}
