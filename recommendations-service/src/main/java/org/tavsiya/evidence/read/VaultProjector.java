package org.tavsiya.evidence.read;

import java.time.Instant;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventhandling.TrackingToken;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.tavsiya.eventlog.StoredNames;
import org.tavsiya.evidence.events.RestrictedKept;
import org.tavsiya.evidence.events.RestrictedRead;
import org.tavsiya.evidence.events.RestrictedRemoved;
import org.tavsiya.evidence.events.RightGranted;
import org.tavsiya.evidence.events.RightTaken;
import org.tavsiya.evidence.events.VaultEvent;
import org.tavsiya.views.ViewGeneration;
import org.tavsiya.views.ViewProjector;

/** Copies the acts about what is restricted, one document each, under their place in the log: twice is as once. */
final class VaultProjector implements ViewProjector {

    private final MongoTemplate mongo;
    private final StoredNames names;
    private final String collection;

    VaultProjector(MongoTemplate mongo, StoredNames names, ViewGeneration generation) {
        this.mongo = mongo;
        this.names = names;
        this.collection = generation.collection(RestrictedLog.COLLECTION);
    }

    @Override
    public void prepare() {
        // Asked for by the id alone.
    }

    @Override
    public void drop() {
        mongo.dropCollection(collection);
    }

    @EventHandler
    void on(VaultEvent event, TrackingToken token, @Timestamp Instant at) {
        mongo.save(
                new VaultAct(
                        token.position().orElseThrow(),
                        at,
                        names.nameOf(event.getClass()).orElseThrow().replaceFirst("^evidence\\.", ""),
                        event.by(),
                        event.byRole(),
                        event.stream().startsWith(VaultEvent.WHOLE) ? null : event.stream(),
                        item(event),
                        account(event)),
                collection);
    }

    private static String item(VaultEvent event) {
        if (event instanceof RestrictedRead e) {
            return e.itemId();
        } else if (event instanceof RestrictedKept e) {
            return e.itemId();
        }
        return event instanceof RestrictedRemoved e ? e.itemId() : null;
    }

    private static String account(VaultEvent event) {
        if (event instanceof RightGranted e) {
            return e.accountId();
        }
        return event instanceof RightTaken e ? e.accountId() : null;
    }
}
