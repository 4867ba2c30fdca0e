package org.tavsiya.bulk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.ConflictingAggregateVersionException;
import org.springframework.stereotype.Component;
import org.tavsiya.account.Account;
import org.tavsiya.account.Accounts;
import org.tavsiya.account.Actor;
import org.tavsiya.account.Role;
import org.tavsiya.account.UnknownAccount;
import org.tavsiya.bulk.BulkCommands.Next;
import org.tavsiya.bulk.BulkCommands.Refuse;
import org.tavsiya.recommendation.write.model.Performed;
import org.tavsiya.recommendation.write.model.Tried;
import org.tavsiya.rules.RuleBroken;

/**
 * Carries a run some recommendations further, in one transaction with the events and what came of each: killed at any moment it is done
 * once or not at all. The row of the run is locked meanwhile, so no two copies do the same.
 */
@Component
class BulkStep {

    /** A copy that has not been heard of for so long is taken to be gone; a step takes tenths of a second. */
    static final Duration LEASE = Duration.ofSeconds(15);

    /** Whoever asked for it may do so no more. */
    static final String RIGHTS_GONE = "rights";

    private final BulkTable table;
    private final BulkMaking making;
    private final Doors doors;
    private final Accounts accounts;
    private final Clock clock;

    BulkStep(BulkTable table, BulkMaking making, Doors doors, Accounts accounts, Clock clock) {
        this.table = table;
        this.making = making;
        this.doors = doors;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** @return the run afterwards; empty where there is nothing to do for this copy any more */
    @CommandHandler
    Optional<BulkRun> handle(Next c) throws Exception {
        Optional<BulkRun> mine = mine(c.runId(), c.worker());
        if (mine.isEmpty()) {
            return mine;
        }
        BulkRun run = mine.get();
        Actor by = by(run);
        if (by == null) {
            return over(run, BulkState.CANCELLED, RIGHTS_GONE);
        }
        boolean looking = run.state() == BulkState.PREVIEWING;
        List<BulkItem> next = looking ? table.unseen(run.id(), c.most()) : table.open(run.id(), c.most());
        if (next.isEmpty()) {
            return over(run, looking ? BulkState.PREVIEWED : BulkState.COMPLETED, null);
        }
        List<Object> commands = making.commands(run, next, by);
        table.updateItems(run.id(), looking ? foresee(run, next, commands) : perform(next, commands));
        return mine;
    }

    /** The one that stands next is refused by the log: said of it, the others go on. */
    @CommandHandler
    Optional<BulkRun> handle(Refuse c) {
        Optional<BulkRun> mine = mine(c.runId(), c.worker());
        mine.ifPresent(run -> table.updateItems(
                run.id(),
                table.open(run.id(), 1).stream()
                        .map(item -> item.came(Came.REFUSED, c.violations(), null, null))
                        .toList()));
        return mine;
    }

    private Optional<BulkRun> mine(String runId, String worker) {
        Instant now = clock.instant();
        return table.lock(runId)
                .filter(run -> run.state().moving())
                .filter(run -> worker.equals(run.worker())
                        || run.leasedUntil() == null
                        || run.leasedUntil().isBefore(now))
                .map(run -> leased(run, worker, now.plus(LEASE)));
    }

    private BulkRun leased(BulkRun run, String worker, Instant until) {
        BulkRun leased = new BulkRun(
                run.id(),
                run.kind(),
                run.asked(),
                run.selection(),
                run.accountId(),
                run.state(),
                run.total(),
                run.undoes(),
                run.why(),
                worker,
                until,
                run.openedAt(),
                run.startedAt(),
                run.endedAt());
        table.update(leased);
        return leased;
    }

    /** In the role of now; null where they are no analyst any more. */
    private Actor by(BulkRun run) {
        try {
            Account account = accounts.byId(run.accountId());
            return account.disabled() || !account.role().includes(Role.ANALYST)
                    ? null
                    : new Actor(account.id(), account.role());
        } catch (UnknownAccount gone) {
            return null;
        }
    }

    private List<BulkItem> foresee(BulkRun run, List<BulkItem> items, List<Object> commands) {
        List<Tried> tried = doors.tried(commands);
        List<BulkItem> seen = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            BulkItem item = items.get(i);
            Tried now = tried.get(i);
            boolean moved = run.undoes() != null && !now.stands().equals(item.stood());
            Foreseen what = moved
                    ? Foreseen.MOVED_ON
                    : !now.violations().isEmpty()
                            ? Foreseen.REFUSED
                            : now.changes() ? Foreseen.CHANGES : Foreseen.HOLDS;
            seen.add(item.foreseen(what, now.version(), moved ? List.of() : now.violations(), now.stands()));
        }
        return seen;
    }

    private List<BulkItem> perform(List<BulkItem> items, List<Object> commands) throws Exception {
        doors.take(commands);
        List<BulkItem> done = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            done.add(perform(items.get(i), commands.get(i)));
        }
        return done;
    }

    private BulkItem perform(BulkItem item, Object command) throws Exception {
        try {
            Performed did = doors.perform(command, item);
            return item.came(did.recorded() ? Came.DONE : Came.HELD, List.of(), did.stands(), did.version());
        } catch (ConflictingAggregateVersionException movedOn) {
            return item.came(Came.MOVED_ON, List.of(), null, movedOn.getActualVersion());
        } catch (RuleBroken refused) {
            return item.came(Came.REFUSED, refused.violations(), null, null);
        }
    }

    private Optional<BulkRun> over(BulkRun run, BulkState state, String why) {
        BulkRun over = ended(run, state, why, clock.instant());
        if (why != null && run.startedAt() == null) {
            table.delete(run.id());
        } else {
            table.update(over);
        }
        return Optional.of(over);
    }

    static BulkRun ended(BulkRun run, BulkState state, String why, Instant now) {
        return new BulkRun(
                run.id(),
                run.kind(),
                run.asked(),
                run.selection(),
                run.accountId(),
                state,
                run.total(),
                run.undoes(),
                why,
                null,
                null,
                run.openedAt(),
                run.startedAt(),
                state.ended() ? now : null);
    }
}
