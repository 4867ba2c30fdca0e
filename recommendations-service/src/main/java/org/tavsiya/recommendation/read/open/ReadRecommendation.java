package org.tavsiya.recommendation.read.open;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.tavsiya.recommendation.read.document.Flags;
import org.tavsiya.recommendation.read.document.LinkToOlder;
import org.tavsiya.recommendation.read.document.RecommendationDocument;
import org.tavsiya.recommendation.read.open.PublicRecommendation.Related;
import org.tavsiya.recommendation.read.rows.Snapshot;
import org.tavsiya.recommendation.read.showrecommendation.StoredRecommendations;

/** Answers "what about this one", for anybody. */
@Component
public class ReadRecommendation {

    private static final int MOST_RELATED = 20;

    private final StoredRecommendations stored;
    private final Flags flags;

    ReadRecommendation(StoredRecommendations stored, Flags flags) {
        this.stored = stored;
        this.flags = flags;
    }

    /**
     * Refuses with {@link org.tavsiya.recommendation.read.showrecommendation.UnknownRecommendation}, or
     * {@link org.tavsiya.recommendation.read.rows.SnapshotPassed}.
     */
    public PublicRecommendation read(Snapshot now, String id) {
        RecommendationDocument d = stored.get(now, id);
        return PublicRecommendation.of(
                d,
                flags.stale(d, now.day()),
                flags.disputed(d),
                related(now, d),
                other -> stored.find(now, other).map(PublicPlace::of).orElse(null),
                now.version());
    }

    private List<Related> related(Snapshot now, RecommendationDocument d) {
        List<Related> related = new ArrayList<>();
        d.links.stream().map(LinkToOlder::olderId).forEach(id -> add(related, "OLDER", now, id));
        if (d.supersededBy != null) {
            add(related, "NEWER", now, d.supersededBy);
        }
        now.rows().sameParagraph(d.id).stream()
                .limit(MOST_RELATED)
                .forEach(id -> add(related, "SAME_PARAGRAPH", now, id));
        return related;
    }

    private void add(List<Related> related, String relation, Snapshot now, String id) {
        stored.find(now, id).ifPresent(other -> related.add(Related.of(relation, other)));
    }
}
