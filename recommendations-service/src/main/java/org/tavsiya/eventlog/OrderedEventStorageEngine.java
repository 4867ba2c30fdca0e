package org.tavsiya.eventlog;

import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;

/**
 * Axon's engine, with places in the log given in the order of the commits. Without it a batch of an import that took its places
 * first and was committed last fell behind the version that views, figures and caches had reached, and stayed unseen.
 */
final class OrderedEventStorageEngine extends JdbcEventStorageEngine {

    private final AppendOrder order;
    private final LastDoor door;

    OrderedEventStorageEngine(Builder builder, AppendOrder order, LastDoor door) {
        super(builder);
        this.order = order;
        this.door = door;
    }

    /** Held from the first append of a transaction to its end; a batch of 500 holds it for a few hundredths of a second. */
    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        events.forEach(door::check);
        if (!events.isEmpty()) {
            order.hold();
        }
        super.appendEvents(events, serializer);
    }
}
