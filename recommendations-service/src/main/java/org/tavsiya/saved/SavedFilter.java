package org.tavsiya.saved;

/**
 * A list under a name.
 *
 * @param accountId whose it is
 * @param shared whether all who work here see it
 * @param list path of a list of work; null for the public list
 * @param query the filter as a query; empty for none
 */
public record SavedFilter(String id, String accountId, String name, boolean shared, String list, String query) {}
