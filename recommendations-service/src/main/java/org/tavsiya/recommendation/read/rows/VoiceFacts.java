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

    /** What stands: by voice the last whose day has come, of those known. */
    static final class Pick {

        private final int[] values = new int[DIMENSIONS.length];
        private int said;
        private int assessedDay;

        void of(long[] facts, int day, long at) {
            said = 0;
            assessedDay = Columns.UNKNOWN_DAY;
            for (int fact = 0; fact < count(facts); fact++) {
                if (day(facts, fact) <= day && knownAt(facts, fact, at)) {
                    take(voice(facts, fact), value(facts, fact), day(facts, fact));
                }
            }
        }

        private void take(Dimension voice, int value, long day) {
            values[voice.ordinal()] = value;
            said |= 1 << voice.ordinal();
            if (voice == Dimension.STATUS) {
                assessedDay = (int) day;
            }
        }

        int valueOr(Dimension voice, int silent) {
            return (said & 1 << voice.ordinal()) == 0 ? silent : values[voice.ordinal()];
        }

        int assessedDay() {
            return assessedDay;
        }
    }
}
