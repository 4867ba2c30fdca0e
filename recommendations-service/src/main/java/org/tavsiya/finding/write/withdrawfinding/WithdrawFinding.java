package org.tavsiya.finding.write.withdrawfinding;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.tavsiya.account.Actor;
import org.tavsiya.finding.events.FindingEvent;
import org.tavsiya.finding.events.FindingWithdrawn;
import org.tavsiya.finding.write.model.Finding;
import org.tavsiya.finding.write.model.FindingCommand;
import org.tavsiya.finding.write.rules.StillWaiting;
import org.tavsiya.rules.Rule;

/** Takes one's own finding back. */
public record WithdrawFinding(@TargetAggregateIdentifier String findingId, Actor by) implements FindingCommand {

    @Override
    public List<FindingEvent> decide(Finding finding) {
        Rule.check(new StillWaiting(finding.state()), new OnlyItsAuthorWithdraws(finding.author(), by));
        return List.of(new FindingWithdrawn(
                findingId, finding.recommendationId(), by.id(), by.role().name()));
    }
}
