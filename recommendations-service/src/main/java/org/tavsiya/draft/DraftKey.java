package org.tavsiya.draft;

/**
 * Whose draft of what: a person has one of each kind about a recommendation, and one of each text of a report.
 *
 * @param recommendationId what it is about; of a text in a report, the report
 * @param kind of the change it would become, for example {@code assessment}; of a text in a report, which one
 */
public record DraftKey(String accountId, String recommendationId, String kind) {}
