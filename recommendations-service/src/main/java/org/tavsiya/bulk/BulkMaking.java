package org.tavsiya.bulk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tavsiya.account.Actor;
import org.tavsiya.calendar.Today;

/** Makes the commands of a run, by its kind. */
@Component
class BulkMaking {

    /** No recommendation has it: for what is judged whichever it is about. */
    private static final String NOBODY = "00000000-0000-0000-0000-000000000000";

    private final Map<String, BulkKind> kinds = new HashMap<>();
    private final BulkTable table;
    private final Today today;

    BulkMaking(List<BulkKind> kinds, BulkTable table, Today today) {
        kinds.forEach(kind -> this.kinds.put(kind.name(), kind));
        this.table = table;
        this.today = today;
    }

    boolean knows(String kind) {
        return kinds.containsKey(kind);
    }

    Object anywhere(BulkRun run, Actor by) {
        return kind(run).command(run.asked(), target(run.id(), NOBODY, by));
    }

    /** In the order of the items. */
    List<Object> commands(BulkRun run, List<BulkItem> items, Actor by) {
        if (run.undoes() == null) {
            return items.stream()
                    .map(item -> kind(run).command(run.asked(), target(run.id(), item.recommendationId(), by)))
                    .toList();
        }
        Map<String, Map<String, String>> before = new HashMap<>();
        table.done(run.undoes(), items.stream().map(BulkItem::recommendationId).toList())
                .forEach(item -> before.put(item.recommendationId(), item.stood()));
        return items.stream()
                .map(item -> kind(run)
                        .inverse(
                                run.asked(),
                                target(run.undoes(), item.recommendationId(), by),
                                before.get(item.recommendationId())))
                .toList();
    }

    private BulkKind kind(BulkRun run) {
        return Optional.ofNullable(kinds.get(run.kind()))
                .orElseThrow(() -> new IllegalArgumentException("kind is one of "
                        + kinds.keySet().stream().sorted().toList() + ", not \"" + run.kind() + "\"."));
    }

    private BulkTarget target(String runId, String recommendationId, Actor by) {
        return new BulkTarget(runId, recommendationId, by, today.date());
    }
}
