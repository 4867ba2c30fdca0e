package org.tavsiya.document.read;

import java.time.LocalDate;
import java.util.List;
import org.tavsiya.document.Dating;
import org.tavsiya.document.FollowUpAct;
import org.tavsiya.document.FollowUpState;

/**
 * The follow-up to a document, and what every voice of the register says of each paragraph.
 *
 * @param asOf the day it is told of
 * @param since what made it so; null while only the date due speaks
 * @param acts steps taken by that day, oldest first
 */
public record FollowedDocument(
        String symbol,
        String country,
        String body,
        LocalDate asOf,
        FollowUpState state,
        Dating due,
        Dating since,
        List<FollowUpAct> acts,
        List<Paragraph> paragraphs) {

    /**
     * @param verdicts of the body by that day, from the documents
     * @param recommendations of the register under this paragraph, its parts in their order; none where it holds none
     */
    public record Paragraph(
            String paragraph, FollowUpState state, List<FollowUpAct> verdicts, List<Followed> recommendations) {}

    /**
     * A recommendation as its voices have it.
     *
     * @param status of the coalition
     * @param claim of the State as read on the coalition's scale, or null
     * @param grade code on {@code gradeScheme}, or null
     */
    public record Followed(
            String id,
            String paragraph,
            Integer part,
            String text,
            String status,
            LocalDate assessedOn,
            String claim,
            String claimSource,
            String gradeScheme,
            String grade,
            String gradeSource) {}
}
