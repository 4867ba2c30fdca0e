package org.tavsiya.recommendation.read.rows;

import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.tavsiya.recommendation.Lifecycle;
import org.tavsiya.recommendation.Status;
import org.tavsiya.recommendation.read.filter.Dimension;
import org.tavsiya.recommendation.read.filter.RecommendationFilter;

/** What voices said on any day, row by row, as known at the version of their rows. For figures that walk through many days. */
public final class VoicesByDay {

    private static final Status[] STATUSES = Status.values();
    private static final Lifecycle[] LIFECYCLES = Lifecycle.values();
    private static final List<Dimension> VOICES =
            List.of(Dimension.STATUS, Dimension.POSITION, Dimension.CLAIM, Dimension.GRADE);

    private static final int[] SILENT = {};

    private final Columns columns;
    private final Dictionary words;
    private final long knownAt;

    VoicesByDay(Columns columns, Dictionary words, long knownAt) {
        this.columns = columns;
        this.words = words;
        this.knownAt = knownAt;
    }

    /** Whether the recommendation had been made; one without a day of publication is there always. */
    public boolean made(int row, long day) {
        return columns.day[row] == Columns.UNKNOWN_DAY || columns.day[row] <= day;
    }

    /** The first of ascending days on which the recommendation had been made; their number where it never was. */
    public int firstMade(int row, long[] days) {
        return columns.day[row] == Columns.UNKNOWN_DAY ? 0 : firstNotBefore(days, columns.day[row]);
    }

    public Status status(int row, long day) {
        int label = label(row, day, Dimension.STATUS);
        return label < 0 ? Status.NOT_ASSESSED : STATUSES[label];
    }

    public Lifecycle lifecycle(int row, long day) {
        int label = label(row, day, Dimension.LIFECYCLE);
        return label < 0 ? Lifecycle.ACTIVE : LIFECYCLES[label];
    }

    /**
     * What stood on each of many days: one walk through the facts instead of one for each day.
     *
     * @param days days since 1970, ascending
     * @param statuses the ordinal of its {@link Status} for each day, written here
     * @param lifecycles the ordinal of its {@link Lifecycle} for each day, written here
     */
    public void onDays(int row, long[] days, int[] statuses, int[] lifecycles) {
        Arrays.fill(statuses, Status.NOT_ASSESSED.ordinal());
        Arrays.fill(lifecycles, Lifecycle.ACTIVE.ordinal());
        long[] facts = columns.facts[row];
        for (int fact = 0; fact < VoiceFacts.count(facts); fact++) {
            Dimension voice = VoiceFacts.voice(facts, fact);
            boolean judged = voice == Dimension.STATUS;
            if ((judged || voice == Dimension.LIFECYCLE) && VoiceFacts.knownAt(facts, fact, knownAt)) {
                int[] values = words.lists(voice).get(VoiceFacts.value(facts, fact));
                int silent = judged ? Status.NOT_ASSESSED.ordinal() : Lifecycle.ACTIVE.ordinal();
                Arrays.fill(
                        judged ? statuses : lifecycles,
                        firstNotBefore(days, VoiceFacts.day(facts, fact)),
                        days.length,
                        values.length == 0 ? silent : values[0]);
            }
        }
    }

    private static int firstNotBefore(long[] days, long day) {
        int found = Arrays.binarySearch(days, day);
        return found < 0 ? -found - 1 : found;
    }

    /** Whether an assessment was found to have been wrong after one day and until another, both days of recording. */
    public boolean corrected(int row, long after, long until) {
        long[] corrections = columns.corrections[row];
        for (int i = 0; corrections != null && i < corrections.length; i += 2) {
            if (corrections[i] > after && corrections[i] <= until && corrections[i + 1] <= knownAt) {
                return true;
            }
        }
        return false;
    }

    /**
     * What a filter asks of the voices, for any day: who is looked for by a status is one who had it then. The lifecycle is no part of it.
     */
    public final class Asked {

        private final Map<Dimension, BitSet> wanted = new EnumMap<>(Dimension.class);
        private final Map<Dimension, Boolean> silent = new EnumMap<>(Dimension.class);

        private Asked(RecommendationFilter filter) {
            for (Dimension voice : VOICES) {
                List<String> values = filter.effective(voice);
                if (!values.isEmpty()) {
                    BitSet labels = new BitSet();
                    values.stream()
                            .mapToInt(columns.column(voice).labels()::find)
                            .filter(number -> number >= 0)
                            .forEach(labels::set);
                    wanted.put(voice, labels);
                    silent.put(
                            voice,
                            values.contains(
                                    voice == Dimension.STATUS
                                            ? Status.NOT_ASSESSED.name()
                                            : RecommendationFilter.NONE));
                }
            }
        }

        public boolean passes(int row, long day) {
            if (wanted.isEmpty()) {
                return true;
            }
            for (Map.Entry<Dimension, BitSet> asked : wanted.entrySet()) {
                int label = label(row, day, asked.getKey());
                if (label < 0 ? !silent.get(asked.getKey()) : !asked.getValue().get(label)) {
                    return false;
                }
            }
            return true;
        }
    }

    public Asked asked(RecommendationFilter filter) {
        return new Asked(filter);
    }

    /** The filter without what it asks of voices, for what is the same on every day. */
    public static RecommendationFilter silent(RecommendationFilter filter) {
        RecommendationFilter silent = filter;
        for (Dimension voice : VOICES) {
            silent = silent.with(voice);
        }
        return silent;
    }

    /** -1 where the voice had said nothing. */
    private int label(int row, long day, Dimension voice) {
        long[] facts = columns.facts[row];
        int fact = VoiceFacts.standing(facts, voice, day, knownAt);
        int[] values = fact < 0 ? SILENT : words.lists(voice).get(VoiceFacts.value(facts, fact));
        return values.length == 0 ? -1 : values[0];
    }
}
