package org.tavsiya.recommendation.read.search;

import java.io.IOException;
import java.util.BitSet;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.tavsiya.recommendation.read.rows.Rows;

/** Gathers the rows of one version of the data whose text as of that version matches. */
final class RowCollector implements Collector {

    private final Rows rows;
    private final SegmentRows pieces;
    private final long position;
    private final BitSet found = new BitSet();
    private float[] byRow = new float[0];

    RowCollector(Rows rows, SegmentRows pieces) {
        this.rows = rows;
        this.pieces = pieces;
        this.position = rows.version().position();
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
        int[] numbers = pieces.of(leaf.reader(), rows.ids());
        NumericDocValues from = leaf.reader().getNumericDocValues(TextFields.FROM);
        NumericDocValues to = leaf.reader().getNumericDocValues(TextFields.TO);
        return new LeafCollector() {

            private Scorable scorer;

            @Override
            public void setScorer(Scorable given) {
                scorer = given;
            }

            @Override
            public void collect(int doc) throws IOException {
                int row = numbers[doc];
                if (row >= 0
                        && rows.holds(row)
                        && (to == null || !to.advanceExact(doc) || to.longValue() > position)
                        && (from == null || !from.advanceExact(doc) || from.longValue() <= position)) {
                    add(row, scorer.score());
                }
            }
        };
    }

    private void add(int row, float score) {
        if (row >= byRow.length) {
            byRow = java.util.Arrays.copyOf(byRow, Math.max(row + 1, byRow.length * 2));
        }
        found.set(row);
        byRow[row] = score;
    }

    Found found(String shown) {
        float[] scores = new float[found.cardinality()];
        int next = 0;
        for (int row = found.nextSetBit(0); row >= 0; row = found.nextSetBit(row + 1)) {
            scores[next++] = byRow[row];
        }
        return new Found(found, scores, shown);
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE;
    }
}
