package org.tavsiya.api;

import java.util.List;
import org.axonframework.eventsourcing.IncompatibleAggregateException;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.ConflictingAggregateVersionException;
import org.springframework.stereotype.Component;
import org.tavsiya.evidence.UnknownEvidence;
import org.tavsiya.evidence.read.EvidenceLibrary;
import org.tavsiya.evidence.write.model.EvidenceCommand;
import org.tavsiya.once.RequestKey;
import org.tavsiya.recommendation.write.model.Recorded;

/** Sends what is asked of the library. Refuses as {@link Changes} does, and with {@link UnknownEvidence}. */
@Component
public class EvidenceActs {

    private final Changes changes;
    private final EvidenceLibrary library;

    EvidenceActs(Changes changes, EvidenceLibrary library) {
        this.changes = changes;
        this.library = library;
    }

    /**
     * The answer is the version afterwards, which the view shows by then unless it is far behind.
     *
     * @param key of the request, or null; one that was carried out before is answered as it was then, and does nothing more
     */
    public Recorded send(EvidenceCommand command, RequestKey key) {
        try {
            Recorded did = changes.sendElsewhere(command, key);
            changes.awaitView(command.evidenceId(), library::version);
            return did;
        } catch (AggregateNotFoundException | IncompatibleAggregateException unknown) {
            throw new UnknownEvidence(command.evidenceId());
        } catch (ConflictingAggregateVersionException conflict) {
            throw new EditedMeanwhile(
                    "this piece of evidence", conflict.getExpectedVersion(), conflict.getActualVersion(), List.of());
        }
    }
}
