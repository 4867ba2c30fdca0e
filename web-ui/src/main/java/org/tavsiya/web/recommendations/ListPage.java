package org.tavsiya.web.recommendations;

import java.util.List;
import org.tavsiya.recommendation.read.listrecommendations.Searched;
import org.tavsiya.web.site.Chips;

/**
 * All that the list shows, in the reader's words.
 *
 * @param shown the question that is answered in place of one that finds nothing, or null
 */
record ListPage(
        long total,
        Chips chips,
        List<Group> groups,
        List<Item> items,
        boolean compact,
        List<Choice> sorts,
        List<Choice> densities,
        List<Choice> pages,
        String previous,
        String next,
        String csv,
        String json,
        String query,
        String shown,
        String yearFrom,
        String yearTo,
        boolean anyType,
        boolean anyLifecycle,
        List<Kept> kept,
        String address,
        boolean defaults) {

    /** @param open where something in it is chosen */
    record Group(String parameter, String title, List<Option> options, boolean open, int chosen) {}

    record Option(String value, String text, String n, boolean checked) {}

    /** @param passage what a free text found, heading and text together; empty without one */
    record Item(
            String id,
            String href,
            String heading,
            String text,
            List<Searched.Piece> passage,
            String where,
            String when,
            String countries,
            List<String> themes,
            String status,
            String assessed,
            boolean ongoing,
            String lifecycle,
            String remark) {}

    record Choice(String text, String href, boolean current) {}

    /** What the form must carry along although it shows no field for it. */
    record Kept(String name, String value) {}
}
