package org.tavsiya.draft;

/**
 * Whose draft of what: a person has one of each kind about a recommendation.
 *
 * @param kind of the change it would become, for example {@code assessment}
 */
public record DraftKey(String accountId, String recommendationId, String kind) {}
