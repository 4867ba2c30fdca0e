package org.tavsiya.web.overview;

import java.util.List;
import org.tavsiya.web.site.Chips;
import org.tavsiya.web.site.Sentence;
import org.tavsiya.web.site.TurnWords;

/** All that the overview shows, in the reader's words. */
record OverviewPage(
        String title,
        List<Option> countries,
        Chips chips,
        List<List<Sentence.Part>> sentences,
        List<Headline> headlines,
        FigureRow whole,
        List<LegendItem> legend,
        LongRows bodies,
        List<FigureRow> voices,
        List<List<Sentence.Part>> gap,
        LongRows themes,
        YearChart years,
        List<FigureRow> yearTable,
        Matrix matrix,
        List<Changed> changes,
        String allChanges,
        String filterWords,
        String method,
        List<Hidden> hidden) {

    /** @param label what the figure counts
     *  @param base out of what */
    record Headline(String label, String figure, String href, String base) {}

    record LegendItem(String status, String name, String n, String href) {}

    record Option(String value, String text, boolean chosen) {}

    record Changed(String when, String what, TurnWords turn, String why, String where, String heading, String href) {}

    /** A filter that the country chooser must keep. */
    record Hidden(String name, String value) {}
}
