package org.tavsiya.recommendation.read.rows;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.tavsiya.recommendation.Lifecycle;
import org.tavsiya.recommendation.Status;
import org.tavsiya.recommendation.read.filter.Dimension;

/**
 * What voices had said of each row at one moment. Looked up in the facts when a row is read: whoever asks of one State on a day that
 * nobody asked for would else wait, and fill the heap, for what was said of all others.
 */
final class PastVoices {

    /** What a voice has before anybody spoke. */
    private static final Map<Dimension, List<String>> SILENT = Map.of(
            Dimension.STATUS, List.of(Status.NOT_ASSESSED.name()),
            Dimension.POSITION, List.of(),
            Dimension.CLAIM, List.of(),
            Dimension.GRADE, List.of(),
            Dimension.LIFECYCLE, List.of(Lifecycle.ACTIVE.name()));

    private final long[][] facts;
    private final int day;
    private final long at;
    private final Map<Dimension, Integer> silent = new EnumMap<>(Dimension.class);

    /**
     * @param facts row by row, as {@link VoiceFacts} packs them
     * @param day days since 1970
     * @param at place in the log up to which facts are known
     */
    PastVoices(long[][] facts, Dictionary words, int day, long at) {
        this.facts = facts;
        this.day = day;
        this.at = at;
        SILENT.forEach((voice, said) -> silent.put(voice, words.lists(voice).number(said)));
    }

    /** One of them, row by row. */
    final class Voice {

        private final Dimension voice;
        private final int unsaid;

        private Voice(Dimension voice) {
            this.voice = voice;
            this.unsaid = silent.get(voice);
        }

        /** @param now the number of its list of values as of now, which stands where nobody ever said anything */
        int list(int row, int now) {
            if (facts[row] == null) {
                return now;
            }
            int fact = VoiceFacts.standing(facts[row], voice, day, at);
            return fact < 0 ? unsaid : VoiceFacts.value(facts[row], fact);
        }
    }

    /** Null for what is no voice: that says the same on every day. */
    Voice of(Dimension dimension) {
        return dimension.isVoice() ? new Voice(dimension) : null;
    }

    /** @param now the effective date of the assessment that stands as of now */
    int assessedDay(int row, int now) {
        if (facts[row] == null) {
            return now;
        }
        int fact = VoiceFacts.standing(facts[row], Dimension.STATUS, day, at);
        return fact < 0 ? Columns.UNKNOWN_DAY : (int) VoiceFacts.day(facts[row], fact);
    }
}
