package org.tavsiya.web.desk.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.tavsiya.imports.ImportReport;
import org.tavsiya.imports.ImportRuns;
import org.tavsiya.imports.ImportState;

/**
 * Uploaded files, one after the other. After a restart an import that was running goes on by itself: somebody asked for it,
 * and nobody took that back. One that was cancelled waits until somebody resumes it.
 */
@Component
class ImportQueue implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ImportQueue.class);
    /** Finished ones whose outcome is still shown; reports of imports themselves are kept for ever, in the log. */
    private static final int REMEMBERED = 100;
    private static final long PATIENCE_SECONDS = 20;

    private final ImportWork work;
    private final ImportRuns runs;
    private final UploadFolder folder;
    private final Map<String, Job> jobs = new ConcurrentHashMap<>();
    private volatile ExecutorService thread;
    private volatile boolean stopping;

    ImportQueue(ImportWork work, ImportRuns runs, UploadFolder folder) {
        this.work = work;
        this.runs = runs;
        this.folder = folder;
    }

    void add(Upload upload) {
        forgetOldest();
        Job job = new Job(upload);
        jobs.put(upload.id(), job);
        thread.execute(() -> work.perform(job, () -> stopping));
    }

    private void forgetOldest() {
        List<Job> done = jobs.values().stream().filter(j -> !j.phase().moving() && j.phase() != Phase.ASKING)
                .sorted(Comparator.comparing(j -> j.upload().at())).toList();
        done.stream().limit(Math.max(0, done.size() - REMEMBERED)).forEach(j -> jobs.remove(j.upload().id()));
    }

    Optional<Job> find(String id) {
        return Optional.ofNullable(jobs.get(id));
    }

    List<Job> all() {
        List<Job> all = new ArrayList<>(jobs.values());
        all.sort(Comparator.comparing((Job j) -> j.upload().at()).reversed());
        return all;
    }

    /** Files that come before this one. */
    long before(Job job) {
        return jobs.values().stream().filter(j -> j.phase().moving() && j.upload().at().isBefore(job.upload().at())).count();
    }

    /** Takes effect before the next batch; a file that only waits or asks is thrown away at once. */
    void cancel(Job job) {
        job.cancel();
        if (job.phase() == Phase.ASKING) {
            folder.delete(job.upload().id());
            job.phase(Phase.DISCARDED);
        }
    }

    /** Imports although the views are embedded. */
    void confirm(Job job) {
        if (job.phase() == Phase.ASKING) {
            Upload confirmed = job.upload().confirm();
            folder.note(confirmed);
            job.replace(confirmed);
            again(job);
        }
    }

    /** Takes up an import that was cancelled or broken off, if its file is still there. */
    boolean resume(String id) {
        Optional<Upload> kept = folder.all().stream().filter(u -> u.id().equals(id)).findFirst();
        if (kept.isEmpty() || find(id).filter(j -> j.phase().moving()).isPresent()) {
            return false;
        }
        again(jobs.computeIfAbsent(id, key -> new Job(kept.get())));
        return true;
    }

    boolean resumable(String id) {
        return folder.all().stream().anyMatch(u -> u.id().equals(id)) && find(id).filter(j -> j.phase().moving()).isEmpty();
    }

    private void again(Job job) {
        job.again();
        thread.execute(() -> work.perform(job, () -> stopping));
    }

    @Override
    public void start() {
        stopping = false;
        thread = Executors.newSingleThreadExecutor(task -> new Thread(task, "import"));
        for (Upload upload : folder.all()) {
            ImportState state = runs.find(upload.id()).map(ImportReport::state).orElse(ImportState.RUNNING);
            if (state == ImportState.RUNNING) {
                LOG.info("Import {} of {} goes on where it was broken off", upload.id(), upload.fileName());
                add(upload);
            } else if (state != ImportState.CANCELLED) {
                folder.delete(upload.id());
            }
        }
    }

    @Override
    public void stop() {
        stopping = true;
        thread.shutdown();
        try {
            if (!thread.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("An import did not end its batch within {} s; it goes on after the next start", PATIENCE_SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null && !thread.isShutdown();
    }
}
