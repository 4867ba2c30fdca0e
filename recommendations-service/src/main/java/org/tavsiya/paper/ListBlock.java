package org.tavsiya.paper;

import java.util.List;

/**
 * @param ordered with numbers of its own, each list from 1; else with bullets
 * @param items each a paragraph
 */
public record ListBlock(boolean ordered, List<List<Inline>> items) implements Block {

    public ListBlock {
        items = items.stream().map(List::copyOf).toList();
    }
}
