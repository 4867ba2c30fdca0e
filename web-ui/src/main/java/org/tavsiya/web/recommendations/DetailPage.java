package org.tavsiya.web.recommendations;

import java.util.List;
import org.tavsiya.recommendation.read.open.YearEnd;
import org.tavsiya.web.site.TurnWords;

/** All that the page of one recommendation shows, in the reader's words. */
record DetailPage(
        String id,
        String title,
        String source,
        String heading,
        String text,
        List<InLanguage> texts,
        String document,
        String uhri,
        String unDocument,
        boolean active,
        List<Voice> judgment,
        Years years,
        List<String> flags,
        List<Lane> lanes,
        List<Row> facts,
        List<Entry> history,
        List<Other> cycles,
        List<Other> related,
        String previous,
        String next,
        String json) {

    /**
     * The text in another language.
     *
     * @param official false for a translation by an analyst
     * @param open whether it is in the language of the page
     */
    record InLanguage(String language, String text, boolean official, boolean open) {}

    /**
     * One judgment of the line at the top.
     *
     * @param status whose mark stands before it, or null
     * @param year when it was said, or null
     */
    record Voice(String who, String status, String says, String year) {}

    /** The coalition's status at the end of each year: cell by cell, as runs of equal years, and which statuses occur. */
    record Years(List<YearEnd> cells, List<Run> runs, List<String> legend) {}

    record Run(String years, String status) {}

    /**
     * @param says null where this voice has said nothing yet
     * @param address where what a third party says can be read; null in the other lanes, whose documents have symbols
     */
    record Lane(
            String title,
            String says,
            String status,
            String statement,
            String reason,
            List<Row> facts,
            String address,
            List<Evidence> evidence,
            String others,
            List<String> earlier) {}

    record Row(String name, String value) {}

    /** @param about kind, publisher, day and level, as far as they are known */
    record Evidence(String title, List<String> about, String href) {}

    /**
     * @param id of its place on the page, which corrections link to
     * @param takenBack the place of what corrected it, null where it was never wrong; it is shown struck through
     * @param corrects the place of what it corrects, or null
     */
    record Entry(
            String id,
            String what,
            TurnWords turn,
            String takenBack,
            String corrects,
            String kind,
            boolean correction,
            String clocks,
            String statement,
            String wrong,
            String reason,
            String source,
            Named other,
            List<Difference> differences) {}

    /** Another recommendation by its place. */
    record Named(String href, String where) {}

    /** @param shared words that both texts hold */
    record Similar(String href, String text, String where, String when, String shared, String status) {}

    record Difference(String field, String before, String after) {}

    record Other(
            String relation,
            String href,
            String where,
            String year,
            String text,
            String status,
            String assessed,
            String lifecycle) {}
}
