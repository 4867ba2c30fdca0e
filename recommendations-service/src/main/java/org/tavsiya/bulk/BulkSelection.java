package org.tavsiya.bulk;

/**
 * Which recommendations were meant, in the words of addresses.
 *
 * @param list path of a list of work, or null
 * @param query the filter as a query; empty for none
 * @param ticked somebody ticked them one by one; else all that list and filter found are meant
 */
public record BulkSelection(String list, String query, boolean ticked) {}
