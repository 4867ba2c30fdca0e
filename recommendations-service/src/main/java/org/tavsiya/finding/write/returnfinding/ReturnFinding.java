package org.tavsiya.finding.write.returnfinding;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.tavsiya.account.Actor;
import org.tavsiya.finding.events.FindingEvent;
import org.tavsiya.finding.events.FindingReturned;
import org.tavsiya.finding.write.model.Finding;
import org.tavsiya.finding.write.model.FindingCommand;
import org.tavsiya.finding.write.rules.AnotherPersonDecides;
import org.tavsiya.finding.write.rules.StillWaiting;
import org.tavsiya.rules.Rule;

/**
 * Gives it back to its author with a remark.
 *
 * @param field what the remark speaks of, by the name of its field; null for the whole
 * @param passage the words of it, or null
 */
public record ReturnFinding(
        @TargetAggregateIdentifier String findingId, String remark, String field, String passage, Actor by)
        implements FindingCommand {

    @Override
    public List<FindingEvent> decide(Finding finding) {
        Rule.check(
                new StillWaiting(finding.state()),
                new AnotherPersonDecides(finding.author(), by),
                new RemarkNeeded(remark),
                new PartIsKnown(field),
                new PassageIsThere(finding.submitted(), field, passage));
        return List.of(new FindingReturned(
                findingId,
                finding.recommendationId(),
                remark,
                by.id(),
                by.role().name(),
                field,
                passage));
    }
}
