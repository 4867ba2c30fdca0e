package org.tavsiya.recommendation.read.rows;

import org.tavsiya.recommendation.Lifecycle;
import org.tavsiya.recommendation.Status;
import org.tavsiya.recommendation.read.filter.Dimension;

/** What voices said on any day, row by row, as known at the version of their rows. For figures that walk through many days. */
public final class VoicesByDay {

    private static final Status[] STATUSES = Status.values();
    private static final Lifecycle[] LIFECYCLES = Lifecycle.values();

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

    /** Whether anybody ever said anything that has a day: if not, the row is the same on every day. */
    public boolean silent(int row) {
        return columns.facts[row] == null;
    }

    public Status status(int row, long day) {
        int label = label(row, day, Dimension.STATUS);
        return label < 0 ? Status.NOT_ASSESSED : STATUSES[label];
    }

    public Lifecycle lifecycle(int row, long day) {
        int label = label(row, day, Dimension.LIFECYCLE);
        return label < 0 ? Lifecycle.ACTIVE : LIFECYCLES[label];
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

    /** -1 where the voice had said nothing. */
    private int label(int row, long day, Dimension voice) {
        long[] facts = columns.facts[row];
        int standing = -1;
        for (int fact = 0; fact < VoiceFacts.count(facts); fact++) {
            if (VoiceFacts.voice(facts, fact) == voice
                    && VoiceFacts.day(facts, fact) <= day
                    && VoiceFacts.knownAt(facts, fact, knownAt)) {
                int[] values = words.lists(voice).get(VoiceFacts.value(facts, fact));
                standing = values.length == 0 ? -1 : values[0];
            }
        }
        return standing;
    }
}
