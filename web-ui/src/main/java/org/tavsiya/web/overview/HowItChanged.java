package org.tavsiya.web.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How the same recommendations stood on one day after the other, and what happened meanwhile, in the reader's words.
 *
 * @param early hardly anything is assessed: how much there is, and nothing of how far it is
 * @param day the last of them; null on an empty register
 * @param rows oldest first; the last is of the day of the page
 * @param happenings what happened, in the order of time; none where the figure is not of one State
 * @param whole address of the page that has nothing but this
 */
public record HowItChanged(
        boolean early,
        LocalDate day,
        String method,
        List<Row> rows,
        List<Happening> happenings,
        String whole,
        String csv,
        String json) {

    /** Of those that stand open; more of them wait behind a handle. */
    private static final int FEW = 14;

    /**
     * @param name of the day, as short as it can be
     * @param figure under the day in full
     * @param covered per cent of the paragraphs that are assessed, as a length
     * @param signs of what happened since the row before
     */
    public record Row(String name, FigureRow figure, String covered, List<Sign> signs) {}

    /** The number of one happening, or of all from one to another. */
    public record Sign(String text, String href) {}

    /**
     * @param number under which the rows name it
     * @param when as well as it is known
     */
    public record Happening(String id, String number, String when, String what) {}

    public boolean few() {
        return happenings.size() <= FEW;
    }

    /** For a sentence, which begins with what is so now. */
    public List<FigureRow> newestFirst() {
        List<FigureRow> newest = new ArrayList<>(figures());
        Collections.reverse(newest);
        return newest;
    }

    /** For the table. */
    public List<FigureRow> figures() {
        return rows.stream().map(Row::figure).toList();
    }
}
