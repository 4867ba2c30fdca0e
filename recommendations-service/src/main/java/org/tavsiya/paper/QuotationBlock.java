package org.tavsiya.paper;

import java.util.List;

/** @param source below the words, on a line of its own; empty where there is none */
public record QuotationBlock(List<Inline> content, List<Inline> source) implements Block {

    public QuotationBlock {
        content = List.copyOf(content);
        source = List.copyOf(source);
    }
}
