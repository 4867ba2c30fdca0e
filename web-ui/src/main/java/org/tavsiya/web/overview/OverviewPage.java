package org.tavsiya.web.overview;

import java.util.List;
import org.tavsiya.web.site.Chips;
import org.tavsiya.web.site.Sentence;
import org.tavsiya.web.site.TurnWords;

/**
 * All that the overview shows, in the reader's words.
 *
 * @param countries what there is to choose from, drawn; empty where there is no choice
 * @param early hardly anything is assessed: the page leads with how much there is
 * @param legend each status, and how many of it; for the figures below those that occur
 * @param bodyLengths what the lengths of the bars mean, and the way to the other meaning
 */
record OverviewPage(
        String title,
        String countries,
        Chips chips,
        List<List<Sentence.Part>> sentences,
        boolean early,
        WholeBar wholeBar,
        FigureRow whole,
        List<LegendItem> legend,
        String index,
        List<Headline> headlines,
        LongRows bodies,
        Extent bodyLengths,
        List<FigureRow> voices,
        List<LegendItem> voicesLegend,
        List<List<Sentence.Part>> gap,
        LongRows themes,
        Extent themeLengths,
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

    /** @param n null where the figure tells the number itself */
    record LegendItem(String status, String name, String n, String href) {}

    /** Whether anybody has said anything that bars could show. */
    public boolean heard() {
        return voicesLegend.stream().anyMatch(item -> !item.status().equals("NOT_ASSESSED"));
    }

    /** Those that a reader finds in the bars below. */
    public List<LegendItem> found() {
        return legend.stream().filter(item -> item.href() != null).toList();
    }

    record Changed(String when, String what, TurnWords turn, String why, String where, String heading, String href) {}

    /** A filter that the country chooser must keep. */
    record Hidden(String name, String value) {}
}
