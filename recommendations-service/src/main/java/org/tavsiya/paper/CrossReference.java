package org.tavsiya.paper;

/**
 * Names a block of the same document: a numbered paragraph by its number, a table or chart as "Table 2", a heading by its words.
 *
 * @param anchor of the block
 */
public record CrossReference(String anchor) implements Inline {}
