package org.tavsiya.web.recommendations;

import java.util.List;

/** All that the page of one recommendation shows, in the reader's words. */
record DetailPage(
        String id,
        String title,
        String source,
        String heading,
        String text,
        String document,
        String uhri,
        String unDocument,
        String status,
        boolean active,
        List<String> flags,
        List<Lane> lanes,
        List<Row> facts,
        List<Entry> history,
        List<Other> related,
        String previous,
        String next,
        String citation,
        String json) {

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

    record Entry(
            String what,
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

    record Difference(String field, String before, String after) {}

    record Other(String relation, String href, String where, String text, String status) {}
}
