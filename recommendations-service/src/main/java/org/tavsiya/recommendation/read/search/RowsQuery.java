package org.tavsiya.recommendation.read.search;

import java.io.IOException;
import java.util.BitSet;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.tavsiya.recommendation.read.rows.LabelNumbers;

/** Matches the texts of certain rows: what rows know is asked of them, and not kept in the index a second time. */
final class RowsQuery extends Query {

    private final BitSet rows;
    private final SegmentRows pieces;
    private final LabelNumbers ids;

    RowsQuery(BitSet rows, SegmentRows pieces, LabelNumbers ids) {
        this.rows = rows;
        this.pieces = pieces;
        this.ids = ids;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
        return new ConstantScoreWeight(this, boost) {

            @Override
            public Scorer scorer(LeafReaderContext leaf) throws IOException {
                int[] numbers = pieces.of(leaf.reader(), ids);
                FixedBitSet found = new FixedBitSet(Math.max(1, numbers.length));
                int count = 0;
                for (int doc = 0; doc < numbers.length; doc++) {
                    if (numbers[doc] >= 0 && rows.get(numbers[doc])) {
                        found.set(doc);
                        count++;
                    }
                }
                if (count == 0) {
                    return null;
                }
                return new ConstantScoreScorer(this, score(), mode, new BitSetIterator(found, count));
            }

            @Override
            public boolean isCacheable(LeafReaderContext leaf) {
                return false;
            }
        };
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return rows.cardinality() + " rows";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RowsQuery that && ids == that.ids && rows.equals(that.rows);
    }

    @Override
    public int hashCode() {
        return rows.hashCode();
    }
}
