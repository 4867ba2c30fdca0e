package org.tavsiya.web.site;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * The pages of something long: first, last and the neighbours of this one.
 *
 * @param previous null on the first page
 * @param next null on the last
 */
public record Pager(List<Page> pages, String previous, String next) {

    /** In the address. */
    public static final String PAGE = "page";

    private static final int LAST_PAGE = 1_000_000;

    /** @param href null for a gap, where some are left out, and not this page */
    public record Page(String text, String href, boolean current) {}

    /** @param page from 1, as people count */
    public static Pager of(int page, int last, Wording w, IntFunction<String> address) {
        List<Page> pages = new ArrayList<>();
        for (int p = 1; p <= last && last > 1; p++) {
            if (p == 1 || p == last || Math.abs(p - page) <= 1) {
                pages.add(new Page(w.number(p), address.apply(p), p == page));
            } else if (Math.abs(p - page) == 2) {
                pages.add(new Page("…", null, false));
            }
        }
        return new Pager(
                pages,
                page > 1 && page <= last ? address.apply(page - 1) : null,
                page < last ? address.apply(page + 1) : null);
    }

    /** The page of an address, from 1. */
    public static int read(String page) {
        if (page == null || page.isBlank()) {
            return 1;
        }
        if (!page.matches("\\d{1,7}") || Integer.parseInt(page) < 1 || Integer.parseInt(page) > LAST_PAGE) {
            throw new IllegalArgumentException(PAGE + " is a number from 1, not \"" + page + "\".");
        }
        return Integer.parseInt(page);
    }
}
