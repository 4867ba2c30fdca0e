package org.tavsiya.api;

import java.util.List;
import org.axonframework.modelling.command.ConflictingAggregateVersionException;
import org.springframework.stereotype.Component;
import org.tavsiya.coalition.Coalition;
import org.tavsiya.coalition.read.Coalitions;
import org.tavsiya.coalition.write.model.CoalitionCommand;
import org.tavsiya.once.RequestKey;
import org.tavsiya.recommendation.write.model.Recorded;

/** Sends what is told of the coalition. Refuses as {@link Changes} does. */
@Component
public class CoalitionActs {

    private final Changes changes;
    private final Coalitions coalitions;

    CoalitionActs(Changes changes, Coalitions coalitions) {
        this.changes = changes;
        this.coalitions = coalitions;
    }

    /**
     * The answer is the version afterwards, which the view shows by then unless it is far behind.
     *
     * @param key of the request, or null; one that was carried out before is answered as it was then, and does nothing more
     */
    public Recorded send(CoalitionCommand command, RequestKey key) {
        try {
            Recorded did = changes.sendElsewhere(command, key);
            // A version counts from 1, a place in the stream from 0.
            changes.awaitView(Coalition.ID, id -> coalitions.version().map(version -> version - 1));
            return did;
        } catch (ConflictingAggregateVersionException conflict) {
            throw new EditedMeanwhile(
                    "what is told of the coalition",
                    conflict.getExpectedVersion(),
                    conflict.getActualVersion(),
                    List.of());
        }
    }
}
