package org.tavsiya.recommendation.read.search;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Rows that a free text found.
 *
 * @param rows not to be changed
 * @param scores how well each fits, in the order of the rows' numbers
 * @param shown the question that was answered in place of one that found nothing; null where nothing was replaced
 */
public record Found(BitSet rows, float[] scores, String shown) {

    private static final int BYTES = 4;

    /**
     * The best first.
     *
     * @param ordered rows, in the order of those that fit equally well
     */
    public int[] bestFirst(int[] ordered) {
        float[] byRow = new float[rows.length()];
        int next = 0;
        for (int row = rows.nextSetBit(0); row >= 0; row = rows.nextSetBit(row + 1)) {
            byRow[row] = scores[next++];
        }
        long[] keys = new long[ordered.length];
        for (int place = 0; place < keys.length; place++) {
            int row = ordered[place];
            float score = row < byRow.length ? byRow[row] : 0;
            // The bits of floats that are not negative have the order of the floats.
            keys[place] = (long) (Integer.MAX_VALUE - Float.floatToIntBits(score)) << Integer.SIZE | place;
        }
        Arrays.sort(keys);
        return Arrays.stream(keys).mapToInt(key -> ordered[(int) key]).toArray();
    }

    int bytes() {
        return rows.size() / Byte.SIZE + BYTES * scores.length;
    }
}
