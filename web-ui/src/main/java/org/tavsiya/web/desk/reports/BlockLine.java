package org.tavsiya.web.desk.reports;

import java.time.Instant;
import java.util.List;
import org.tavsiya.web.recommendations.RecommendationBlock;

/**
 * A block as the workspace shows it.
 *
 * @param name what links to it say
 * @param bound the recommendation; null for a text, and where the register does not hold it
 * @param html of a text, safe to stand in the page
 * @param text its source
 * @param by name of whoever wrote it last, or null
 * @param objections how many checks have something to say
 * @param draft what whoever looks has written of it and not saved, or null
 * @param remarks of colleagues, the oldest first
 */
record BlockLine(
        String id,
        String kind,
        String name,
        RecommendationBlock bound,
        String html,
        String text,
        int version,
        String by,
        Instant at,
        int words,
        int objections,
        boolean first,
        boolean last,
        TextDrafts.TextDraft draft,
        List<RemarkLine> remarks) {

    public List<RemarkLine> openRemarks() {
        return remarks.stream().filter(RemarkLine::open).toList();
    }

    public List<RemarkLine> resolvedRemarks() {
        return remarks.stream().filter(r -> !r.open()).toList();
    }
}
