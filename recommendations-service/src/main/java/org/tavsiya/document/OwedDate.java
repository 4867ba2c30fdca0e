package org.tavsiya.document;

/**
 * A date ahead, or one that has passed without that its outcome is known here.
 *
 * @param owedBy who is to do it: STATE, BODY or CIVIL_SOCIETY
 * @param symbol the document whose follow-up it is, else null
 * @param state of that follow-up, else null
 * @param passed whether the date lies wholly behind the day that was asked about
 */
public record OwedDate(
        String country,
        String body,
        OwedKind kind,
        String owedBy,
        Dating dated,
        String symbol,
        FollowUpState state,
        boolean passed) {}
