package org.tavsiya.web.overtime;

import java.util.List;
import org.tavsiya.web.overview.FigureRow;
import org.tavsiya.web.site.Chips;
import org.tavsiya.web.site.Sentence;
import org.tavsiya.web.site.TurnWords;

/**
 * What the template shows.
 *
 * @param hidden what forms keep of the address
 * @param rows a bar for each day, oldest first
 * @param comparison null where no two days are compared
 */
record OverTimePage(
        String title,
        Chips chips,
        String filterWords,
        String method,
        List<Hidden> hidden,
        List<Step> steps,
        String day,
        List<FigureRow> rows,
        String since,
        String until,
        Compared comparison) {

    public record Hidden(String name, String value) {}

    public record Step(String text, String href, boolean chosen) {}

    /** @param turns each with its number and the address that shows those of it */
    public record Compared(
            List<Sentence.Part> sentence,
            List<TurnLine> turns,
            String shown,
            List<Item> items,
            String cut,
            String csv,
            String json) {}

    public record TurnLine(String text, String href, boolean chosen) {}

    /**
     * @param from code of the status of the earlier day, null where it had not been made
     * @param to code of that of the later day, null where it no longer counts
     * @param missing what became of one that no longer counts, or that it had not been made; null for others
     */
    public record Item(
            String href,
            String text,
            String where,
            String from,
            String to,
            String missing,
            boolean corrected,
            List<Did> facts) {}

    /**
     * A fact that moved it, or that mended what was said of it.
     *
     * @param turn null where it turned nothing
     * @param other the recommendation that took its place, or null
     */
    public record Did(String when, String what, TurnWords turn, String why, String other) {}
}
