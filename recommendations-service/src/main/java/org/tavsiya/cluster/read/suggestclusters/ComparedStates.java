package org.tavsiya.cluster.read.suggestclusters;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.tavsiya.recommendation.read.rows.Snapshot;

/**
 * Each State's recommendations compared with each other. That takes a moment, so it is done beside the requests, by one thread, and kept
 * until a text, a theme or a link changes.
 */
@Component
class ComparedStates implements DisposableBean {

    private static final int MOST = 4;

    private record Compared(int generation, long fingerprint, Likeness likeness) {}

    private record Running(int generation, long fingerprint, CompletableFuture<Compared> result) {}

    private final Askings askings;
    private final Map<String, Compared> done = new ConcurrentHashMap<>();
    private final Map<String, Running> running = new ConcurrentHashMap<>();
    private final ExecutorService one = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "cluster-comparisons");
        thread.setDaemon(true);
        return thread;
    });

    ComparedStates(Askings askings) {
        this.askings = askings;
    }

    /** As of the snapshot or later, however long it takes. */
    Likeness of(Snapshot now, String country) {
        try {
            return begun(now, country).join().likeness();
        } catch (CompletionException failed) {
            throw meant(failed);
        }
    }

    /** Empty where it takes longer; it goes on, and is there when somebody asks again. */
    Optional<Likeness> within(Snapshot now, String country, Duration patience) {
        try {
            return Optional.of(begun(now, country)
                    .get(patience.toMillis(), TimeUnit.MILLISECONDS)
                    .likeness());
        } catch (TimeoutException later) {
            return Optional.empty();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException failed) {
            throw meant(failed);
        }
    }

    /** What was compared last, although something may have changed since; begins to compare what did. */
    Optional<Likeness> asFarAsDone(Snapshot now, String country) {
        CompletableFuture<Compared> present = begun(now, country);
        Compared last = present.isDone() && !present.isCompletedExceptionally() ? present.join() : done.get(country);
        return Optional.ofNullable(last)
                .filter(c -> c.generation() == now.generation().number())
                .map(Compared::likeness);
    }

    private CompletableFuture<Compared> begun(Snapshot now, String country) {
        int generation = now.generation().number();
        long fingerprint = Askings.fingerprint(now, country);
        Compared known = done.get(country);
        if (known != null && known.generation() == generation && known.fingerprint() == fingerprint) {
            return CompletableFuture.completedFuture(known);
        }
        Running fresh = new Running(generation, fingerprint, new CompletableFuture<>());
        Running begun = running.compute(
                country,
                (c, already) -> already != null
                                && already.generation() == generation
                                && already.fingerprint() == fingerprint
                                && !already.result().isDone()
                        ? already
                        : fresh);
        if (begun == fresh) {
            one.execute(() -> compare(fresh, now, country));
        }
        return begun.result();
    }

    /** What was asked for again meanwhile, because a text changed, is not compared twice: who waits gets what is newer. */
    private void compare(Running begun, Snapshot now, String country) {
        Running newest = running.get(country);
        if (newest != null && newest != begun) {
            newest.result().whenComplete((compared, failed) -> {
                if (failed == null) {
                    begun.result().complete(compared);
                } else {
                    begun.result().completeExceptionally(failed);
                }
            });
            return;
        }
        try {
            Compared compared =
                    new Compared(begun.generation(), begun.fingerprint(), new Likeness(askings.of(now, country)));
            if (done.size() >= MOST) {
                done.clear();
            }
            done.put(country, compared);
            begun.result().complete(compared);
        } catch (RuntimeException | Error failed) {
            begun.result().completeExceptionally(failed);
        } finally {
            running.remove(country, begun);
        }
    }

    private static RuntimeException meant(Exception failed) {
        return failed.getCause() instanceof RuntimeException meant
                ? meant
                : new IllegalStateException(failed.getCause());
    }

    @Override
    public void destroy() {
        one.shutdownNow();
    }
}
