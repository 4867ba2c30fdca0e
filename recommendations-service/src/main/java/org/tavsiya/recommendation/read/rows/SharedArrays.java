package org.tavsiya.recommendation.read.rows;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * Which arrays readers of an earlier copy look at. One is copied before a row of it that they can see is written again, and no other is:
 * an assessment changes few of them. An import mostly adds rows, which no reader of an earlier copy looks at.
 */
final class SharedArrays {

    /** Rows that a copy shares. */
    private int rows;
    /** Arrays that were copied since the last copy of all: no reader has them. */
    private final Set<Object> own = Collections.newSetFromMap(new IdentityHashMap<>());

    /** From now on readers look at so many rows of every array. */
    void with(int all) {
        rows = all;
        own.clear();
    }

    /** Every array was replaced by another. */
    void none() {
        rows = 0;
    }

    private boolean readBySomebody(Object array, int row) {
        return row < rows && !own.contains(array);
    }

    private <A> A ours(A copied) {
        own.add(copied);
        return copied;
    }

    boolean[] toWrite(boolean[] array, int row) {
        return readBySomebody(array, row) ? ours(array.clone()) : array;
    }

    int[] toWrite(int[] array, int row) {
        return readBySomebody(array, row) ? ours(array.clone()) : array;
    }

    long[] toWrite(long[] array, int row) {
        return readBySomebody(array, row) ? ours(array.clone()) : array;
    }

    <A> A[] toWrite(A[] array, int row) {
        return readBySomebody(array, row) ? ours(array.clone()) : array;
    }
}
