package org.tavsiya.evidence.write.withdrawevidence;

import java.util.ArrayList;
import java.util.List;
import org.tavsiya.account.Actor;
import org.tavsiya.evidence.events.EvidenceEvent;
import org.tavsiya.evidence.events.EvidenceWithdrawn;
import org.tavsiya.evidence.write.model.EvidenceCommand;
import org.tavsiya.evidence.write.model.EvidenceState;
import org.tavsiya.evidence.write.rules.FieldNeeded;
import org.tavsiya.recommendation.Limits;
import org.tavsiya.recommendation.write.rules.Text;
import org.tavsiya.rules.Rule;

/** Withdraws an item: nothing new uses it; what cited it stays as it was published. */
public record WithdrawEvidence(String evidenceId, Long expectedVersion, String reason, Actor by)
        implements EvidenceCommand {

    @Override
    public List<EvidenceEvent> decide(EvidenceState state) {
        List<Rule> rules = new ArrayList<>(List.of(new FieldNeeded(reason, "reason")));
        new Text(reason, Limits.REASON, "reason").rules().forEach(rules::add);
        Rule.check(rules);
        return state.withdrawn()
                ? List.of()
                : List.of(new EvidenceWithdrawn(
                        evidenceId, reason.strip(), by.id(), by.role().name()));
    }
}
