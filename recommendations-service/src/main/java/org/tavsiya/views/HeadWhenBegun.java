package org.tavsiya.views;

import java.util.function.LongSupplier;

/**
 * What was in the log when the building of a generation began is the past; what comes meanwhile is news, as at any time. An import of
 * a quarter of an hour that begins at the start does not keep the register closed for that long.
 */
final class HeadWhenBegun {

    private int generation = -1;
    private long head;

    /** @param headNow asked once for each generation */
    boolean reached(int building, long position, LongSupplier headNow) {
        if (building != generation) {
            head = headNow.getAsLong();
            generation = building;
        }
        return position >= head;
    }
}
