package org.tavsiya.api;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.springframework.stereotype.Component;
import org.tavsiya.account.SignedIn;
import org.tavsiya.bulk.BulkRun;
import org.tavsiya.bulk.BulkRuns;
import org.tavsiya.bulk.BulkSelection;
import org.tavsiya.queue.Queues;
import org.tavsiya.queue.WorkList;
import org.tavsiya.recommendation.read.filter.RecommendationFilter;
import org.tavsiya.recommendation.read.listrecommendations.ListRecommendations;
import org.tavsiya.recommendation.read.listrecommendations.Sort;
import org.tavsiya.recommendation.read.rows.RowStore;
import org.tavsiya.recommendation.read.rows.Snapshot;

/**
 * Says one thing of many recommendations, which a list of work, a filter or ticks select. Refuses with
 * {@link org.tavsiya.rules.RuleBroken}.
 */
@Component
public class BulkActs {

    /** Most previews are done by then, and are shown at once. */
    private static final Duration PATIENCE = Duration.ofMillis(1_500);

    private static final long LOOK_AGAIN = Duration.ofMillis(20).toNanos();

    private final BulkRuns runs;
    private final Queues queues;
    private final ListRecommendations lists;
    private final RowStore rows;

    BulkActs(BulkRuns runs, Queues queues, ListRecommendations lists, RowStore rows) {
        this.runs = runs;
        this.queues = queues;
        this.lists = lists;
        this.rows = rows;
    }

    /**
     * What a list and a filter find, all from one snapshot.
     *
     * @param list null for no list of work
     */
    public List<String> found(WorkList list, RecommendationFilter filter, Snapshot now, SignedIn who) {
        if (!filter.moment().isNow()) {
            throw new IllegalArgumentException("Something is said of many as they are now: no asOf, no at.");
        }
        if (list == null) {
            return lists.ids(now, filter, Sort.usual(filter));
        }
        if (filter.text() != null) {
            throw new IllegalArgumentException("A list of work knows no q.");
        }
        return queues.ids(list, who, now, filter);
    }

    /** Begins the preview, and waits for it as long as a reader waits for a page. */
    public BulkRun open(
            String runId,
            String kind,
            Map<String, String> asked,
            BulkSelection selection,
            List<String> ids,
            SignedIn who) {
        return soon(runs.open(runId, kind, asked, selection, ids, who.actor()));
    }

    public BulkRun takeBack(String runId, String undoes, Map<String, String> asked, SignedIn who) {
        return soon(runs.takeBack(runId, undoes, asked, who.actor()));
    }

    /** Does what the preview showed. */
    public BulkRun start(String runId, SignedIn who) {
        return soon(runs.start(runId, who.actor()));
    }

    private BulkRun soon(BulkRun begun) {
        Instant until = Instant.now().plus(PATIENCE);
        BulkRun run = begun;
        while (run.state().moving() && Instant.now().isBefore(until)) {
            LockSupport.parkNanos(LOOK_AGAIN);
            run = runs.find(begun.id()).orElse(begun);
        }
        return run;
    }

    Snapshot now() {
        return rows.snapshot();
    }
}
