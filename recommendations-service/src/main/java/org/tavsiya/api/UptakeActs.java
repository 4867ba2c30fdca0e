package org.tavsiya.api;

import org.springframework.stereotype.Component;
import org.tavsiya.once.RequestKey;
import org.tavsiya.recommendation.write.model.Recorded;
import org.tavsiya.uptake.UptakeOf;
import org.tavsiya.uptake.read.Uptakes;
import org.tavsiya.uptake.write.model.UptakeCommand;

/** Sends what is said of suggestions. Refuses as {@link Changes} does. */
@Component
public class UptakeActs {

    private final Changes changes;
    private final Uptakes uptakes;

    UptakeActs(Changes changes, Uptakes uptakes) {
        this.changes = changes;
        this.uptakes = uptakes;
    }

    /**
     * The answer is the version afterwards, which the view shows by then unless it is far behind.
     *
     * @param key of the request, or null; one that was carried out before is answered as it was then, and does nothing more
     */
    public Recorded send(UptakeCommand command, RequestKey key) {
        Recorded did = changes.sendElsewhere(command, key);
        changes.awaitView(UptakeOf.stream(command.reportId()), stream -> uptakes.version(UptakeOf.report(stream)));
        return did;
    }
}
