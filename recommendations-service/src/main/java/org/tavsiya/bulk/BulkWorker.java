package org.tavsiya.bulk;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.tavsiya.imports.LongWork;
import org.tavsiya.rules.RuleBroken;

/**
 * Carries runs step by step, several in turn. After each step it rests, so that whoever reads or writes meanwhile has half of the time;
 * what another copy left is taken up.
 */
@Component
class BulkWorker implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(BulkWorker.class);
    /** Some dozens: the order of the log is held for tenths of a second. */
    private static final int STEP = 50;

    private static final Duration LONGEST_REST = Duration.ofMillis(250);
    private static final Duration LOOK_AROUND = Duration.ofSeconds(5);
    private static final Duration PAUSE = Duration.ofSeconds(10);

    private final CommandGateway commands;
    private final BulkTable table;
    private final Clock clock;
    /** Of this process: one that was killed is another. */
    private final String name = UUID.randomUUID().toString();

    private final LongWork work = new LongWork("bulk");
    private final Set<String> carried = ConcurrentHashMap.newKeySet();

    BulkWorker(CommandGateway commands, BulkTable table, Clock clock) {
        this.commands = commands;
        this.table = table;
        this.clock = clock;
    }

    void carry(String runId) {
        if (carried.add(runId)) {
            work.then(() -> step(runId, 0));
        }
    }

    /** @param singly how many still go one by one */
    private void step(String runId, int singly) {
        if (work.stopping()) {
            return;
        }
        long began = System.nanoTime();
        try {
            Optional<BulkRun> run = commands.sendAndWait(new BulkCommands.Next(runId, name, singly > 0 ? 1 : STEP));
            if (run.filter(r -> r.state().moving()).isPresent()) {
                work.after(rest(began), () -> step(runId, Math.max(0, singly - 1)));
            } else {
                carried.remove(runId);
            }
        } catch (RuleBroken atTheDoor) {
            // The log itself refuses one of them, and with it the transaction: one by one it shows which.
            if (singly > 0) {
                refuse(runId, atTheDoor, singly - 1);
            } else {
                work.after(rest(began), () -> step(runId, STEP));
            }
        } catch (RuntimeException away) {
            goOnLater(runId, away);
        }
    }

    private void refuse(String runId, RuleBroken atTheDoor, int singly) {
        try {
            commands.sendAndWait(new BulkCommands.Refuse(runId, name, atTheDoor.violations()));
            work.then(() -> step(runId, singly));
        } catch (RuntimeException away) {
            goOnLater(runId, away);
        }
    }

    private void goOnLater(String runId, RuntimeException why) {
        LOG.warn("The bulk run {} pauses for {} s", runId, PAUSE.toSeconds(), why);
        work.after(PAUSE, () -> step(runId, 0));
    }

    /** Half as long as the work was. */
    private static Duration rest(long began) {
        Duration half = Duration.ofNanos((System.nanoTime() - began) / 2);
        return half.compareTo(LONGEST_REST) < 0 ? half : LONGEST_REST;
    }

    private void lookAround() {
        try {
            table.left(clock.instant()).forEach(this::carry);
        } catch (RuntimeException away) {
            LOG.warn("Bulk runs that were left cannot be looked for now: {}", away.getMessage());
        }
        work.after(LOOK_AROUND, this::lookAround);
    }

    @Override
    public void start() {
        carried.clear();
        work.start();
        work.then(this::lookAround);
    }

    @Override
    public void stop() {
        work.stop();
    }

    @Override
    public boolean isRunning() {
        return work.isRunning();
    }
}
