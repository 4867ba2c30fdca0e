package org.tavsiya.ingest;

/** Hears of every batch that was taken in or passed over. Called on the import's own thread; should return at once. */
@FunctionalInterface
public interface AdvanceListener {

    void batchDone(Advance progress);
}
