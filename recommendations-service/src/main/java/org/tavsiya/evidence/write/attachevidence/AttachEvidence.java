package org.tavsiya.evidence.write.attachevidence;

import java.util.List;
import org.tavsiya.account.Actor;
import org.tavsiya.evidence.Bearing;
import org.tavsiya.evidence.events.EvidenceAttached;
import org.tavsiya.evidence.events.EvidenceEvent;
import org.tavsiya.evidence.write.model.EvidenceCommand;
import org.tavsiya.evidence.write.model.EvidenceState;
import org.tavsiya.evidence.write.rules.FieldNeeded;
import org.tavsiya.evidence.write.rules.StillInLibrary;
import org.tavsiya.rules.Rule;

/**
 * Says that an item supports or contradicts the implementation of a recommendation; said again, the later word counts.
 *
 * @param known whether the log holds that recommendation; whoever handles the command looks it up
 */
public record AttachEvidence(
        String evidenceId, Long expectedVersion, String recommendationId, Bearing bearing, boolean known, Actor by)
        implements EvidenceCommand {

    public AttachEvidence(String evidenceId, Long expectedVersion, String recommendationId, Bearing bearing, Actor by) {
        this(evidenceId, expectedVersion, recommendationId, bearing, false, by);
    }

    public AttachEvidence lookedUp(boolean found) {
        return new AttachEvidence(evidenceId, expectedVersion, recommendationId, bearing, found, by);
    }

    @Override
    public List<EvidenceEvent> decide(EvidenceState state) {
        Rule.check(new StillInLibrary(state), new FieldNeeded(bearing, "bearing"), new RecommendationIsKnown(known));
        return bearing.name().equals(state.bearingUpon(recommendationId))
                ? List.of()
                : List.of(new EvidenceAttached(
                        evidenceId,
                        recommendationId,
                        bearing.name(),
                        by.id(),
                        by.role().name()));
    }
}
