package org.tavsiya.recommendation.read.rows;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.tavsiya.recommendation.read.filter.Dimension;

/**
 * What filters and figures need of every recommendation, an array for each property: a pass over a quarter of a million objects
 * waited for memory longer than it counted. Filled by one thread, then handed to {@link Rows} and not changed any more.
 */
final class Columns {

    static final int UNKNOWN_DAY = Integer.MIN_VALUE;

    private final Dictionary words;
    private final Map<Dimension, int[]> lists = new EnumMap<>(Dimension.class);
    /** False for a number whose recommendation was removed from the register. */
    boolean[] present = {};
    boolean[] demonstration = {};
    /** Place in the log of the last event about it. */
    long[] position = {};
    int[] paragraph = {};
    /** Rank of the paragraph within its document, for natural order (88.2 before 88.10). */
    long[] order = {};
    /** -1 where unknown. */
    int[] year = {};
    /** Publication date as days since 1970, or {@link #UNKNOWN_DAY}. */
    int[] day = {};
    /** Effective date of the assessment that stands, in the same measure. */
    int[] assessedDay = {};

    Columns(Dictionary words) {
        this.words = words;
        for (Dimension dimension : Dimension.values()) {
            lists.put(dimension, new int[0]);
        }
    }

    /** @param capacity rows there may be from now on; never fewer than there are */
    private void resize(int capacity) {
        lists.replaceAll((dimension, numbers) -> Arrays.copyOf(numbers, capacity));
        present = Arrays.copyOf(present, capacity);
        demonstration = Arrays.copyOf(demonstration, capacity);
        position = Arrays.copyOf(position, capacity);
        paragraph = Arrays.copyOf(paragraph, capacity);
        order = Arrays.copyOf(order, capacity);
        year = Arrays.copyOf(year, capacity);
        day = Arrays.copyOf(day, capacity);
        assessedDay = Arrays.copyOf(assessedDay, capacity);
    }

    /** A copy to change, while readers keep this one. */
    Columns copy() {
        Columns copy = new Columns(words);
        copy.lists.putAll(lists);
        copy.present = present;
        copy.demonstration = demonstration;
        copy.position = position;
        copy.paragraph = paragraph;
        copy.order = order;
        copy.year = year;
        copy.day = day;
        copy.assessedDay = assessedDay;
        copy.resize(present.length);
        return copy;
    }

    void makeRoomFor(int row) {
        if (row >= present.length) {
            resize(Math.max(1024, Math.max(row + 1, present.length + present.length / 2)));
        }
    }

    void set(Dimension dimension, int row, List<String> values) {
        lists.get(dimension)[row] = words.lists(dimension).number(words.labels(dimension), values);
    }

    Column column(Dimension dimension) {
        return new Column(lists.get(dimension), words.lists(dimension), words.labels(dimension));
    }

    /** Rows that are present, in order of arrival. */
    int[] rows() {
        int[] rows = new int[present.length];
        int count = 0;
        for (int row = 0; row < present.length; row++) {
            if (present[row]) {
                rows[count++] = row;
            }
        }
        return Arrays.copyOf(rows, count);
    }
}
