package org.tavsiya.recommendation.read.search;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Texts as the projector of this process wrote them, until the index takes them. Too many are forgotten, and read again. */
final class ToldTexts {

    private static final int MOST = 4_000;

    /**
     * What one batch wrote.
     *
     * @param before position of the view before it
     * @param after position of the view with it
     */
    record Told(long before, long after, List<TextFields> texts) {}

    private final Deque<Told> batches = new ArrayDeque<>();
    private int texts;

    synchronized void add(Told batch) {
        if (texts > MOST) {
            clear();
        }
        batches.add(batch);
        texts += batch.texts().size();
    }

    synchronized void clear() {
        batches.clear();
        texts = 0;
    }

    /** The batch that goes on from a position, taken out; null where none does, or it leads too far. What lies before is forgotten. */
    synchronized Told next(long position, long upTo) {
        while (!batches.isEmpty() && batches.peekFirst().before() < position) {
            take();
        }
        Told first = batches.peekFirst();
        return first != null && first.before() == position && first.after() <= upTo ? take() : null;
    }

    private Told take() {
        Told first = batches.removeFirst();
        texts -= first.texts().size();
        return first;
    }
}
