package org.tavsiya.bulk;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.springframework.stereotype.Component;
import org.tavsiya.account.Actor;
import org.tavsiya.account.Role;
import org.tavsiya.bulk.BulkCommands.Cancel;
import org.tavsiya.bulk.BulkCommands.Open;
import org.tavsiya.bulk.BulkCommands.Start;
import org.tavsiya.bulk.BulkCommands.TakeBack;
import org.tavsiya.rules.Rule;
import org.tavsiya.rules.RuleBroken;
import org.tavsiya.rules.Violation;

/** Opens runs, and lets them begin and end; each in one transaction. */
@Component
class BulkHandling {

    private static final int PART = 500;

    private final BulkTable table;
    private final BulkMaking making;
    private final Doors doors;
    private final Clock clock;

    BulkHandling(BulkTable table, BulkMaking making, Doors doors, Clock clock) {
        this.table = table;
        this.making = making;
        this.doors = doors;
        this.clock = clock;
    }

    /** What is wrong with it whichever recommendation it is about is said at once, so that its form can be mended. */
    @CommandHandler
    BulkRun handle(Open c) {
        if (table.find(c.runId()).isPresent()) {
            return table.lock(c.runId()).orElseThrow(); // The same request, sent again.
        }
        List<String> ids = c.ids().stream().distinct().toList();
        Rule.check(new SomethingIsSelected(ids.size()), new SelectionIsLimited(ids.size()));
        BulkRun run = opened(c.runId(), c.kind(), c.asked(), c.selection(), ids.size(), null, c.by());
        List<Violation> wrong = doors.ofItself(making.anywhere(run, c.by()));
        if (!wrong.isEmpty()) {
            throw new RuleBroken(wrong);
        }
        table.insert(run);
        List<BulkItem> items = new ArrayList<>();
        ids.forEach(id -> items.add(new BulkItem(items.size(), id, null, null, null, List.of(), null, null, null)));
        table.addItems(run.id(), items);
        return run;
    }

    @CommandHandler
    BulkRun handle(Start c) {
        BulkRun run = lock(c.runId());
        Rule.check(new ItsOwnerStarts(run.accountId().equals(c.by().id())), new PreviewIsComplete(run.state()));
        BulkRun started = new BulkRun(
                run.id(),
                run.kind(),
                run.asked(),
                run.selection(),
                run.accountId(),
                BulkState.RUNNING,
                run.total(),
                run.undoes(),
                null,
                null,
                null,
                run.openedAt(),
                clock.instant(),
                null);
        table.update(started);
        return started;
    }

    /** What was never begun goes without a trace; of what was, the rest is left. */
    @CommandHandler
    void handle(Cancel c) {
        BulkRun run = lock(c.runId());
        Rule.check(its(run, c.by()), new OnlyMovingIsCancelled(run.state()));
        if (run.startedAt() == null) {
            table.delete(run.id());
        } else {
            table.update(BulkStep.ended(run, BulkState.CANCELLED, null, clock.instant()));
        }
    }

    /** A run of its own, of those that the other one changed, with what each of them was changed to. */
    @CommandHandler
    BulkRun handle(TakeBack c) {
        BulkRun first = lock(c.undoes());
        List<BulkRun> before = table.undoing(first.id());
        if (before.stream().anyMatch(run -> run.id().equals(c.runId()))) {
            return table.lock(c.runId()).orElseThrow(); // The same request, sent again.
        }
        before.stream().filter(run -> run.state() == BulkState.PREVIEWED).forEach(run -> table.delete(run.id()));
        boolean undone = before.stream()
                .anyMatch(run -> run.state() != BulkState.PREVIEWED && run.state() != BulkState.CANCELLED);
        Rule.check(
                its(first, c.by()),
                new OnlyEndedIsTakenBack(first.state()),
                new TakenBackOnce(first.undoes() != null, undone));
        int done = table.counts(first).of(Came.DONE);
        Rule.check(new SomethingIsSelected(done));
        Map<String, String> asked = new LinkedHashMap<>(first.asked());
        asked.putAll(c.asked());
        BulkRun run = opened(c.runId(), first.kind(), asked, first.selection(), done, first.id(), c.by());
        table.insert(run);
        for (int from = 0; from < done; from += PART) {
            List<BulkItem> part = new ArrayList<>();
            for (BulkItem item : table.came(first.id(), Came.DONE, from, PART)) {
                part.add(new BulkItem(
                        from + part.size(),
                        item.recommendationId(),
                        item.versionAfter(),
                        null,
                        null,
                        List.of(),
                        item.stands(),
                        null,
                        null));
            }
            table.addItems(run.id(), part);
        }
        return run;
    }

    private static Rule its(BulkRun run, Actor by) {
        return new ItsOwnerOrReviewer(run.accountId().equals(by.id()), by.role().includes(Role.REVIEWER));
    }

    private BulkRun opened(
            String id, String kind, Map<String, String> asked, BulkSelection of, int total, String undoes, Actor by) {
        Instant now = clock.instant();
        return new BulkRun(
                id, kind, asked, of, by.id(), BulkState.PREVIEWING, total, undoes, null, null, null, now, null, null);
    }

    private BulkRun lock(String runId) {
        return table.lock(runId).orElseThrow(() -> new UnknownBulkRun(runId));
    }
}
