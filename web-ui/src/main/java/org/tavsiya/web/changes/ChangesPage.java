package org.tavsiya.web.changes;

import java.util.List;
import org.tavsiya.web.site.Chips;
import org.tavsiya.web.site.FilterForm;
import org.tavsiya.web.site.Pager;
import org.tavsiya.web.site.TurnWords;

/** All that the page of changes shows, in the reader's words. */
record ChangesPage(
        Chips chips,
        FilterForm form,
        List<Choice> kinds,
        String from,
        String to,
        boolean corrections,
        String others,
        int total,
        int otherTotal,
        List<Item> items,
        Pager pager,
        String csv,
        String json,
        String feed,
        String filterWords) {

    record Choice(String value, String text, boolean chosen) {}

    /**
     * @param when the day on which it was recorded
     * @param what the kind of fact, with its value where it turned nothing
     * @param turn from what to what, or null
     * @param said when it was said and happened
     * @param why the reason, what was wrong, or what was said; null where nothing was given
     */
    record Item(
            String when,
            String what,
            TurnWords turn,
            String said,
            String why,
            String source,
            String href,
            String where,
            String text) {}
}
