package org.tavsiya.recommendation.read.rows;

import java.util.List;
import org.tavsiya.recommendation.read.document.Known;
import org.tavsiya.recommendation.read.filter.Dimension;

/**
 * What the voices said about one recommendation, four numbers a fact in one array: voice and value, day, and the places of the log
 * between which it was known. A million facts as objects would take three times the heap.
 */
final class VoiceFacts {

    private static final int WIDTH = 4;
    private static final int DAY = 1;
    private static final int FROM = 2;
    private static final int UNTIL = 3;
    private static final Dimension[] DIMENSIONS = Dimension.values();

    private VoiceFacts() {}

    /** @return null for none, which is most of a register */
    static long[] of(List<Known> known, Dictionary words) {
        if (known.isEmpty()) {
            return null;
        }
        long[] facts = new long[known.size() * WIDTH];
        for (int i = 0; i < known.size(); i++) {
            Known fact = known.get(i);
            int value = words.lists(fact.voice()).number(fact.value() == null ? List.of() : List.of(fact.value()));
            int at = i * WIDTH;
            facts[at] = (long) fact.voice().ordinal() << Integer.SIZE | value;
            facts[at + DAY] = fact.on() == null ? Long.MIN_VALUE : fact.on().toEpochDay();
            facts[at + FROM] = fact.from();
            facts[at + UNTIL] = fact.until() == null ? Long.MAX_VALUE : fact.until();
        }
        return facts;
    }

    static Dimension voice(long[] facts, int fact) {
        return DIMENSIONS[(int) (facts[fact * WIDTH] >>> Integer.SIZE)];
    }

    /** Number of its list of values. */
    static int value(long[] facts, int fact) {
        return (int) facts[fact * WIDTH];
    }

    /** Days since 1970; {@link Long#MIN_VALUE} for one that stands from the beginning. */
    static long day(long[] facts, int fact) {
        return facts[fact * WIDTH + DAY];
    }

    /** Whether it was known at a place in the log. */
    static boolean knownAt(long[] facts, int fact, long at) {
        return facts[fact * WIDTH + FROM] <= at && at < facts[fact * WIDTH + UNTIL];
    }

    /** Place in the log of the newest fact of a voice, as known at a place; -1 for none. */
    static long lastSaid(long[] facts, Dimension voice, long at) {
        long last = -1;
        for (int fact = 0; fact < count(facts); fact++) {
            if (voice(facts, fact) == voice && knownAt(facts, fact, at)) {
                last = Math.max(last, facts[fact * WIDTH + FROM]);
            }
        }
        return last;
    }

    static int count(long[] facts) {
        return facts == null ? 0 : facts.length / WIDTH;
    }

    static long firstDay(long[] facts) {
        long first = Long.MAX_VALUE;
        for (int fact = 0; fact < count(facts); fact++) {
            if (day(facts, fact) != Long.MIN_VALUE) {
                first = Math.min(first, day(facts, fact));
            }
        }
        return first;
    }

    /** What stands: the last fact of a voice whose day has come, of those known at a place in the log; -1 where there is none. */
    static int standing(long[] facts, Dimension voice, long day, long at) {
        long ordinal = voice.ordinal();
        for (int fact = count(facts) - 1; fact >= 0; fact--) {
            if (facts[fact * WIDTH] >>> Integer.SIZE == ordinal
                    && day(facts, fact) <= day
                    && knownAt(facts, fact, at)) {
                return fact;
            }
        }
        return -1;
    }
}
