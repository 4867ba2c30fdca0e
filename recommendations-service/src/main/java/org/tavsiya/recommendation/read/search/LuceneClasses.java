package org.tavsiya.recommendation.read.search;

/**
 * Lucene's writers, readers and mergers initialize each other. Two threads that begin at two of them at the same moment, as two indexes do
 * at the start, wait for each other for ever; so whoever works with an index lets one thread load them all first.
 */
public final class LuceneClasses {

    static {
        try {
            Class.forName("org.apache.lucene.index.IndexWriter", true, LuceneClasses.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("Lucene is part of this application", e);
        }
    }

    private LuceneClasses() {}

    /** Returns when all are loaded, whichever thread does it. */
    public static void load() {
        // Being called is enough: the class is initialized by then.
    }
}
