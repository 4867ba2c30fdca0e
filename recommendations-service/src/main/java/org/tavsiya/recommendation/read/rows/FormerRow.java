package org.tavsiya.recommendation.read.rows;

import java.util.EnumMap;
import java.util.Map;
import org.tavsiya.recommendation.read.filter.Dimension;

/**
 * What a row said about itself before an event changed it.
 *
 * @param until place in the log of that event
 * @param lists by dimension, the number of its list of values
 */
record FormerRow(long until, Map<Dimension, Integer> lists, int paragraph, long order, int year, int day) {

    /** Voices are not part of it: they have a day of their own. */
    static FormerRow of(long until, RowFacts facts, RowWriter writer, Dictionary words) {
        Map<Dimension, Integer> lists = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            if (!dimension.isVoice()) {
                lists.put(dimension, words.lists(dimension).number(writer.values(facts, dimension)));
            }
        }
        return new FormerRow(
                until,
                lists,
                writer.paragraph(facts),
                ParagraphOrder.of(facts.paragraph(), facts.part()),
                RowWriter.year(facts),
                RowWriter.day(facts));
    }

    void write(Columns columns, int row) {
        lists.forEach((dimension, list) -> columns.numbers(dimension)[row] = list);
        columns.paragraph[row] = paragraph;
        columns.order[row] = order;
        columns.year[row] = year;
        columns.day[row] = day;
    }
}
