package org.tavsiya.recommendation.read.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.search.DocIdSetIterator;
import org.tavsiya.recommendation.read.rows.LabelNumbers;

/** Which row each document of the index is, piece by piece of the index; a piece never changes, so that this is asked once. */
final class SegmentRows {

    private static final int UNKNOWN = -1;

    /** @param ids how many ids there were when it was asked */
    private record Known(int[] rows, LabelNumbers numbers, int ids, boolean whole) {
        boolean good(LabelNumbers now) {
            return numbers == now && (whole || ids == now.size());
        }
    }

    private final Map<IndexReader.CacheKey, Known> known = new ConcurrentHashMap<>();

    /** Rows by document; negative where no row has met the id yet. Not to be changed. */
    int[] of(LeafReader piece, LabelNumbers ids) throws IOException {
        IndexReader.CacheHelper core = piece.getCoreCacheHelper();
        Known found = known.get(core.getKey());
        if (found == null || !found.good(ids)) {
            if (found == null) {
                core.addClosedListener(known::remove);
            }
            found = read(piece, ids);
            known.put(core.getKey(), found);
        }
        return found.rows();
    }

    private static Known read(LeafReader piece, LabelNumbers ids) throws IOException {
        // Before: an id that comes meanwhile is asked for again.
        int size = ids.size();
        int[] rows = new int[piece.maxDoc()];
        Arrays.fill(rows, UNKNOWN);
        boolean whole = true;
        BinaryDocValues values = piece.getBinaryDocValues(TextFields.ID);
        while (values != null && values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            int row = ids.find(values.binaryValue().utf8ToString());
            rows[values.docID()] = row;
            whole &= row >= 0;
        }
        return new Known(rows, ids, size, whole);
    }
}
