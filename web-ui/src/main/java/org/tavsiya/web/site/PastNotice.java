package org.tavsiya.web.site;

import jakarta.servlet.http.HttpServletRequest;
import org.tavsiya.recommendation.read.filter.Moment;
import org.tavsiya.recommendation.read.rows.Snapshot;

/**
 * Says above a page that it is not about today.
 *
 * @param now the same page as of today
 */
record PastNotice(String said, String now) {

    /** Null where it is about today. */
    static PastNotice of(HttpServletRequest request, Snapshot shown, Wording w) {
        Moment moment = shown.moment();
        if (moment.isNow()) {
            return null;
        }
        String version = String.valueOf(shown.version().position());
        String known = w.date(shown.version().recordedOn());
        return new PastNotice(
                moment.at() == null
                        ? w.text("frame.past.day", w.date(moment.asOf()))
                        : moment.asOf() == null
                                ? w.text("frame.past.version", version, known)
                                : w.text("frame.past.both", w.date(moment.asOf()), version, known),
                nowInstead(request));
    }

    /** The same page without day and version. */
    static String nowInstead(HttpServletRequest request) {
        return Address.path(request)
                + Address.queryWithout(
                        request, name -> Moment.PARAMETERS.contains(name) || PageParameters.ofOtherSites(name));
    }
}
