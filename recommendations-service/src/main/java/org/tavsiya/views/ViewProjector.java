package org.tavsiya.views;

import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * A projector with {@code @EventHandler} methods that writes one generation of a view. It must be idempotent: an event
 * may come twice, and one day all of them come again.
 */
public interface ViewProjector {

    /** Creates what the view needs before the first event, for example indexes. */
    void prepare();

    /** The last event of a batch was handed over. A projector that collects writes what was collected, before the processor remembers that it is done. */
    default void batchEnds(UnitOfWork<?> unitOfWork) {
    }

    /** Deletes this generation of the view. */
    void drop();
}
