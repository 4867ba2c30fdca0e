package org.tavsiya.web.gap;

import java.util.List;
import org.tavsiya.web.site.Chips;
import org.tavsiya.web.site.FilterForm;
import org.tavsiya.web.site.Pager;
import org.tavsiya.web.site.Sentence;

/** All that the gap shows, in the reader's words. */
record GapPage(
        Chips chips,
        FilterForm form,
        List<Choice> differs,
        List<List<Sentence.Part>> sentences,
        List<String> columns,
        List<MatrixRow> matrix,
        int total,
        List<Row> rows,
        Pager pager,
        String csv,
        String json,
        String filterWords) {

    /** @param value as it stands in the address */
    record Choice(String value, String text, boolean chosen) {}

    record MatrixRow(String status, String total, String href, List<Cell> cells) {}

    /**
     * @param status the finding; the column of the cell
     * @param href null where there is nothing
     * @param same whether the two say the same
     */
    record Cell(String status, String n, String href, boolean same, String title) {}

    record Row(String href, String where, String when, String text, List<Voice> voices, String apart, int steps) {}

    /** @param status whose mark stands before it, or null */
    record Voice(String who, String status, String says, String dated) {}
}
