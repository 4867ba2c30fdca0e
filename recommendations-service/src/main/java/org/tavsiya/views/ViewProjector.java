package org.tavsiya.views;

import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * A projector with {@code @EventHandler} methods that writes one generation of a view. It must be idempotent: an event
 * may come twice, one day all of them come again, and another copy of the application that was thought dead may write at the same time.
 */
public interface ViewProjector {

    /** Creates what the view needs before the first event, for example indexes. */
    void prepare();

    /**
     * The last event of a batch was handed over. A projector that collects writes what was collected, before the
     * processor remembers that it is done.
     */
    default void batchEnds(UnitOfWork<?> unitOfWork) {}

    /**
     * A handler failed at this event. The projector sets aside what the event speaks of and goes on; whatever it throws stops the
     * processor, which then tries the batch again and again: right for a database that is away, wrong for an event that cannot be read.
     */
    default void failed(EventMessage<?> event, Exception why, UnitOfWork<?> unitOfWork) throws Exception {
        throw why;
    }

    /** What was set aside, the first hundred. */
    default List<ViewState.SetAside> setAside() {
        return List.of();
    }

    /**
     * Whether the log still holds, at the place up to which the view is written, the event that was written last: a
     * backup put back may not.
     */
    default boolean fitsTheLog() {
        return true;
    }

    /**
     * Compares every document with the log, and mends what does not fit. Safe beside the processor, and on any copy of the application.
     *
     * @param upTo up to where the view is written
     */
    default Compared compare(long upTo) {
        return Compared.NOTHING;
    }

    /** @param mended documents that were missing, older or newer than the log says, or that the log knows nothing of */
    record Compared(long compared, long mended) {

        public static final Compared NOTHING = new Compared(0, 0);

        public Compared and(Compared other) {
            return new Compared(compared + other.compared, mended + other.mended);
        }
    }

    /** Deletes this generation of the view. */
    void drop();
}
