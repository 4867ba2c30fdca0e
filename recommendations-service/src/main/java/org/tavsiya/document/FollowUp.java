package org.tavsiya.document;

import java.time.LocalDate;
import java.util.List;

/**
 * How the follow-up to a document stands on a day.
 *
 * @param since what made it so: the listing, the reply, the verdict; null while only the date due speaks
 * @param acts all steps that were taken by that day, oldest first
 * @param paragraphs those that the document names, each by itself
 */
public record FollowUp(
        String symbol,
        LocalDate asOf,
        FollowUpState state,
        Dating due,
        Dating since,
        List<FollowUpAct> acts,
        List<FollowedParagraph> paragraphs) {

    /** @param verdicts of the body on this paragraph, oldest first; there may be several on one day, each on a part of it */
    public record FollowedParagraph(String paragraph, FollowUpState state, List<FollowUpAct> verdicts) {}
}
