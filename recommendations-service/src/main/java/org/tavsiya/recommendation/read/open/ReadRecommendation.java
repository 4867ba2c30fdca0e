package org.tavsiya.recommendation.read.open;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.tavsiya.recommendation.read.document.Flags;
import org.tavsiya.recommendation.read.document.RecommendationDocument;
import org.tavsiya.recommendation.read.open.PublicRecommendation.Related;
import org.tavsiya.recommendation.read.rows.Snapshot;
import org.tavsiya.recommendation.read.showrecommendation.StoredRecommendations;

/** Answers "what about this one", for anybody. */
@Component
public class ReadRecommendation {

    private static final int MOST_RELATED = 20;

    private final StoredRecommendations stored;
    private final OtherCycles cycles;
    private final Flags flags;

    ReadRecommendation(StoredRecommendations stored, OtherCycles cycles, Flags flags) {
        this.stored = stored;
        this.cycles = cycles;
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
                YearEnd.of(d, now.day()),
                now.version());
    }

    /** The other cycles by their years, then the other parts of the paragraph. */
    private List<Related> related(Snapshot now, RecommendationDocument d) {
        List<Related> related = new ArrayList<>(cycles.of(now, d));
        now.rows().sameParagraph(d.id).stream()
                .limit(MOST_RELATED)
                .flatMap(id -> stored.find(now, id).stream())
                .map(other -> Related.of("SAME_PARAGRAPH", null, other))
                .forEach(related::add);
        return related;
    }
}
