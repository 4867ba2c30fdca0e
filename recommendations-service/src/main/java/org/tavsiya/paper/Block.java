package org.tavsiya.paper;

/** What stands on lines of its own. */
public sealed interface Block
        permits HeadingBlock,
                ParagraphBlock,
                QuotationBlock,
                ListBlock,
                TableBlock,
                ChartBlock,
                ContentsBlock,
                PageBreakBlock {

    /** The name by which a {@link CrossReference} finds it, unique in its document; null where nothing refers to it. */
    default String anchor() {
        return null;
    }
}
