package org.tavsiya.evidence.write.attachevidence;

import java.util.List;
import org.tavsiya.account.Actor;
import org.tavsiya.evidence.events.EvidenceDetached;
import org.tavsiya.evidence.events.EvidenceEvent;
import org.tavsiya.evidence.write.model.EvidenceCommand;
import org.tavsiya.evidence.write.model.EvidenceState;

/** Takes back that an item bears upon a recommendation. */
public record DetachEvidence(String evidenceId, Long expectedVersion, String recommendationId, Actor by)
        implements EvidenceCommand {

    @Override
    public List<EvidenceEvent> decide(EvidenceState state) {
        return state.bearingUpon(recommendationId) == null
                ? List.of()
                : List.of(new EvidenceDetached(
                        evidenceId, recommendationId, by.id(), by.role().name()));
    }
}
