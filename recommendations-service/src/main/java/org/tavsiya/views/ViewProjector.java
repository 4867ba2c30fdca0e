package org.tavsiya.views;

/**
 * A projector with {@code @EventHandler} methods that writes one generation of a view. It must be idempotent: an event
 * may come twice, and one day all of them come again.
 */
public interface ViewProjector {

    /** Creates what the view needs before the first event, for example indexes. */
    void prepare();

    /** Deletes this generation of the view. */
    void drop();
}
