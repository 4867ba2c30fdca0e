package org.tavsiya.finding.write.confirmfinding;

import java.time.LocalDate;
import java.util.List;
import org.tavsiya.account.Actor;
import org.tavsiya.finding.FindingState;
import org.tavsiya.finding.events.FindingConfirmed;
import org.tavsiya.finding.events.FindingEvent;
import org.tavsiya.finding.write.model.Finding;
import org.tavsiya.finding.write.model.FindingCommand;
import org.tavsiya.finding.write.model.SubmittedCommand;
import org.tavsiya.finding.write.rules.AnotherPersonDecides;
import org.tavsiya.finding.write.rules.StillWaiting;
import org.tavsiya.recommendation.write.model.RecommendationCommand;
import org.tavsiya.rules.Rule;

/**
 * Confirms and thereby publishes. All rules of the recommendation are asked again: the world may have moved since.
 *
 * @param onto the recommendation's version that the confirmer looked at; null means that of the submission
 * @param today day of the confirmation, given by the server
 */
public record ConfirmFinding(String findingId, Long onto, Actor by, LocalDate today) implements FindingCommand {

    @Override
    public List<FindingEvent> decide(Finding finding) {
        boolean edited = finding.state() == FindingState.EDITED;
        Rule.check(
                new StillWaiting(finding.state()),
                edited ? new AuthorAgrees(finding.author(), by) : new AnotherPersonDecides(finding.author(), by));
        return List.of(new FindingConfirmed(
                findingId,
                finding.recommendationId(),
                version(finding),
                by.id(),
                by.role().name()));
    }

    /** What the recommendation is told: the author is who submitted, the reviewer who confirms it, or who wrote it as the author agrees. */
    public RecommendationCommand publication(Finding finding) {
        Actor reviewer = finding.state() == FindingState.EDITED ? finding.editor() : by;
        return SubmittedCommand.command(finding.submitted(), version(finding), reviewer, today);
    }

    private long version(Finding finding) {
        return onto == null ? finding.submitted().recommendationVersion() : onto;
    }
}
