package org.tavsiya.finding.write.submitfinding;

import java.time.LocalDate;
import org.tavsiya.account.Actor;
import org.tavsiya.account.Role;
import org.tavsiya.finding.events.FindingSubmitted;
import org.tavsiya.finding.write.model.SubmittedCommand;
import org.tavsiya.recommendation.write.model.RecommendationCommand;

/**
 * Submits an assessment, a correction or a retraction for a second person; its author is whoever sends it.
 *
 * @param content the command to the recommendation, with the version that the author looked at
 * @param answers the returned finding that this one mends, or null
 * @param today day of the submission, given by the server
 */
public record SubmitFinding(String findingId, RecommendationCommand content, String answers, LocalDate today) {

    /** Stands in for whoever will confirm, so that all other rules can be asked beforehand. */
    private static final Actor SECOND_PERSON = new Actor("second person", Role.REVIEWER);

    public RecommendationCommand asIfConfirmed() {
        FindingSubmitted event = event();
        return SubmittedCommand.command(event, event.recommendationVersion(), SECOND_PERSON, today);
    }

    public FindingSubmitted event() {
        return SubmittedCommand.submitted(findingId, content, answers);
    }
}
