package org.tavsiya.web.cite;

import java.util.List;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Component;
import org.tavsiya.calendar.Today;
import org.tavsiya.progress.ProgressQueries;
import org.tavsiya.recommendation.read.filter.Moment;
import org.tavsiya.recommendation.read.filter.RecommendationFilter;
import org.tavsiya.recommendation.read.rows.RowStore;
import org.tavsiya.recommendation.read.rows.Snapshot;
import org.tavsiya.web.site.Language;
import org.tavsiya.web.site.Wording;
import org.tavsiya.web.site.Wordings;

/**
 * Says of a page that shows what was known at a version of the data whether its figures would be others by today's knowledge of the same
 * day. What of today's knowledge is asked belongs to the snapshot that the page was made of, and so to its mark.
 */
@Component
public class NewerKnowledge {

    private final RowStore rows;
    private final ProgressQueries progress;
    private final Today today;
    private final Wordings wordings;

    NewerKnowledge(RowStore rows, ProgressQueries progress, Today today, Wordings wordings) {
        this.rows = rows;
        this.progress = progress;
        this.today = today;
        this.wordings = wordings;
    }

    /** For a page whose figures are those of a filter. Null where it shows the newest knowledge. */
    public Newer figures(Snapshot shown, RecommendationFilter filter, Language language, String address) {
        return compared(
                shown, language, address, "figures", (now, differences) -> figures(shown, filter, now, differences));
    }

    public void figures(Snapshot shown, RecommendationFilter filter, Snapshot now, Differences differences) {
        differences.figures(progress.progress(shown, filter), progress.progress(now, filter.on(now.moment())));
    }

    /**
     * @param address of the page
     * @param what it shows: figures or judgments
     * @param compare takes the same day as it is known now
     * @return null where the page shows the newest knowledge
     */
    public Newer compared(
            Snapshot shown, Language language, String address, String what, BiConsumer<Snapshot, Differences> compare) {
        if (shown.moment().at() == null) {
            return null;
        }
        Moment sameDay = new Moment(Citations.fixed(shown, today).asOf(), null);
        Wording w = wordings.of(language);
        Differences differences = new Differences(w);
        compare.accept(rows.of(shown, sameDay), differences);
        List<String> found = differences.found();
        return new Newer(
                w.text((found.isEmpty() ? "newer.same." : "newer.other.") + what, w.date(Citations.day(shown, today))),
                found,
                PermanentAddress.of(address, sameDay, null));
    }
}
