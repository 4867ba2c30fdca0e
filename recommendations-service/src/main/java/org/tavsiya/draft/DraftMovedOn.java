package org.tavsiya.draft;

/** Its author has saved it elsewhere meanwhile, in another window or on another device. Nothing was saved. */
public class DraftMovedOn extends RuntimeException {

    private final transient Draft stands;

    DraftMovedOn(Draft stands) {
        super("This draft was saved elsewhere meanwhile. Nothing was saved.");
        this.stands = stands;
    }

    /** What stands now; null where it was sent or thrown away. */
    public Draft stands() {
        return stands;
    }
}
