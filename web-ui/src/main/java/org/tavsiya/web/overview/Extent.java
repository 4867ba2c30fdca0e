package org.tavsiya.web.overview;

import org.tavsiya.web.site.Wording;

/**
 * How much of a figure is shown, and the way to the rest of it, or back.
 *
 * @param said "25 of 143 themes: those with the most recommendations."
 * @param change words of the link
 */
record Extent(String said, String change, String href) {

    /** Null where the figure was never too long: there is nothing to say.
     *  @param counts of what the text speaks, in its order */
    static Extent of(LongFigure figure, OverviewAddress address, boolean wouldBeCut, Wording w, Object... counts) {
        if (!wouldBeCut) {
            return null;
        }
        String text = "extent." + figure.code();
        boolean whole = address.shows(figure);
        return new Extent(
                w.text(whole ? text + ".whole" : text, counts),
                w.text(whole ? text + ".less" : text + ".all", counts),
                address.turned(figure));
    }
}
