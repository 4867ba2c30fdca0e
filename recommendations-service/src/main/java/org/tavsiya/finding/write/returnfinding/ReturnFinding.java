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

/** Gives it back to its author with a remark. */
public record ReturnFinding(@TargetAggregateIdentifier String findingId, String remark, Actor by)
        implements FindingCommand {

    @Override
    public List<FindingEvent> decide(Finding finding) {
        Rule.check(
                new StillWaiting(finding.state()),
                new AnotherPersonDecides(finding.author(), by),
                new RemarkNeeded(remark));
        return List.of(new FindingReturned(
                findingId,
                finding.recommendationId(),
                remark,
                by.id(),
                by.role().name()));
    }
}
