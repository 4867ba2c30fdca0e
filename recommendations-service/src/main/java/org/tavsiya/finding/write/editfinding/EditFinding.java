package org.tavsiya.finding.write.editfinding;

import java.time.LocalDate;
import java.util.List;
import org.tavsiya.account.Actor;
import org.tavsiya.finding.events.FindingEdited;
import org.tavsiya.finding.events.FindingEvent;
import org.tavsiya.finding.events.FindingSubmitted;
import org.tavsiya.finding.write.model.Finding;
import org.tavsiya.finding.write.model.FindingCommand;
import org.tavsiya.finding.write.model.SubmittedCommand;
import org.tavsiya.finding.write.rules.AnotherPersonDecides;
import org.tavsiya.finding.write.rules.StillWaiting;
import org.tavsiya.recommendation.write.model.RecommendationCommand;
import org.tavsiya.rules.Rule;

/**
 * Writes it differently instead of returning it. Nothing is published before its author agrees.
 *
 * @param content the command to the recommendation as the reviewer would have it, sent by the reviewer
 * @param today day of the edit, given by the server
 */
public record EditFinding(String findingId, RecommendationCommand content, Actor by, LocalDate today)
        implements FindingCommand {

    @Override
    public List<FindingEvent> decide(Finding finding) {
        FindingSubmitted as = SubmittedCommand.submitted(findingId, content, null);
        Rule.check(
                new StillWaiting(finding.state()),
                new AnotherPersonDecides(finding.author(), by),
                new NobodyElseEdits(finding.editor(), by),
                new SameKindOfChange(finding.submitted(), as));
        return List.of(edited(as));
    }

    /** What would be published, by the author's name: asked of the recommendation's rules before anything is recorded. */
    public RecommendationCommand asIfAgreed(Finding finding) {
        FindingSubmitted as =
                edited(SubmittedCommand.submitted(findingId, content, null)).onto(finding.submitted());
        return SubmittedCommand.command(as, as.recommendationVersion(), by, today);
    }

    private FindingEdited edited(FindingSubmitted as) {
        return new FindingEdited(
                findingId,
                as.recommendationId(),
                as.recommendationVersion(),
                as.status(),
                as.ongoing(),
                as.baselineAssessmentId(),
                as.reason(),
                as.effectiveOn(),
                as.assertedOn(),
                as.evidence(),
                as.sourceTitle(),
                as.sourceSymbol(),
                as.sourceParagraph(),
                as.sourceUrl(),
                as.sourceLanguage(),
                as.whyWrong(),
                by.id(),
                by.role().name());
    }
}
