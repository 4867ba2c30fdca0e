package org.tavsiya.recommendation.read;

import java.util.List;
import org.bson.RawBsonDocument;
import org.tavsiya.eventlog.Streams;
import org.tavsiya.eventlog.Streams.Logged;
import org.tavsiya.recommendation.events.RecommendationEvent;
import org.tavsiya.recommendation.read.document.Evolution;
import org.tavsiya.recommendation.read.document.LoggedEvent;
import org.tavsiya.recommendation.read.document.RecommendationDocument;
import org.tavsiya.recommendation.read.rows.RowStore;

/**
 * Makes a document anew from its own stream in the log. It heals whatever does not fit the next event, and finds the
 * event that cannot be shown.
 */
final class Rebirth {

    private final Streams log;
    private final Evolution evolution;

    /** @param document as of the last event that can be shown; its version is -1 where not even the first can
     *  @param trouble the event after it, or null where all could be shown */
    record Reborn(RecommendationDocument document, Trouble trouble) {}

    Rebirth(Streams log, Evolution evolution) {
        this.log = log;
        this.evolution = evolution;
    }

    /** @param upTo place in the log; what stands after it comes with its own batch */
    Reborn of(String id, long upTo) {
        List<Logged> stream = log.of(id, upTo);
        if (stream.isEmpty()) {
            return new Reborn(
                    new RecommendationDocument(),
                    new Trouble(id, null, 0, null, "The log up to " + upTo + " holds no event of it"));
        }
        RecommendationDocument document = new RecommendationDocument();
        for (int i = 0; i < stream.size(); i++) {
            try {
                apply(document, stream.get(i));
                checked(document);
            } catch (RuntimeException why) {
                return new Reborn(first(stream, i), trouble(id, stream.get(i), why));
            }
        }
        return new Reborn(document, null);
    }

    /** The document as MongoDB takes it. Refuses one that could not be written or not be read again. */
    static RawBsonDocument checked(RecommendationDocument document) {
        RowStore.check(document);
        return Documents.encode(document);
    }

    private RecommendationDocument first(List<Logged> stream, int count) {
        RecommendationDocument document = new RecommendationDocument();
        stream.subList(0, count).forEach(logged -> apply(document, logged));
        return document;
    }

    private void apply(RecommendationDocument document, Logged logged) {
        if (!(logged.message().getPayload() instanceof RecommendationEvent event)) {
            throw new IllegalStateException("This version of the application does not know the event "
                    + logged.message().getPayloadType().getName());
        }
        evolution.apply(
                document,
                new LoggedEvent(
                        event,
                        logged.message().getSequenceNumber(),
                        logged.position(),
                        logged.message().getTimestamp()));
    }

    private static Trouble trouble(String id, Logged at, RuntimeException why) {
        String reason = why.getMessage() == null
                ? why.toString()
                : why.getMessage().lines().findFirst().orElse("");
        return new Trouble(
                id,
                at.message().getIdentifier(),
                at.message().getSequenceNumber(),
                at.message().getTimestamp(),
                reason);
    }
}
