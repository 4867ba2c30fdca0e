package org.tavsiya.web.desk.imports;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.tavsiya.imports.ImportReport;
import org.tavsiya.imports.ImportRuns;
import org.tavsiya.imports.ImportState;
import org.tavsiya.imports.LongWork;

/**
 * Uploaded files, one after the other. After a restart an import that was running goes on by itself: somebody asked for it,
 * and nobody took that back. So it does when the database was away. One that was cancelled, or that failed twice at the same place,
 * waits until somebody resumes it; the others go on.
 */
@Component
class ImportQueue implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ImportQueue.class);
    /** Finished ones whose outcome is still shown; reports of imports themselves are kept for ever, in the log. */
    private static final int REMEMBERED = 100;

    private final ImportWork work;
    private final ImportRuns runs;
    private final UploadFolder folder;
    private final Duration pause;
    private final Map<String, Job> jobs = new ConcurrentHashMap<>();
    private final LongWork thread = new LongWork("import");

    /** @param pauseMillis between two attempts while a database is away */
    ImportQueue(
            ImportWork work,
            ImportRuns runs,
            UploadFolder folder,
            @Value("${tavsiya.uploads.pause-millis}") long pauseMillis) {
        this.work = work;
        this.runs = runs;
        this.folder = folder;
        this.pause = Duration.ofMillis(pauseMillis);
    }

    void add(Upload upload) {
        forgetOldest();
        Job job = new Job(upload);
        jobs.put(upload.id(), job);
        thread.then(() -> perform(job));
    }

    /** A job that somebody cancelled or took up in a pause is not carried twice. */
    private void perform(Job job) {
        if (thread.stopping()
                || jobs.get(job.upload().id()) != job
                || !job.phase().moving() && job.phase() != Phase.BROKEN_OFF) {
            return;
        }
        job.again();
        work.perform(job, thread::stopping);
        if (job.phase() == Phase.BROKEN_OFF) {
            thread.after(pause, () -> perform(job));
        }
    }

    private void forgetOldest() {
        List<Job> done = jobs.values().stream()
                .filter(j -> !j.phase().unfinished())
                .sorted(Comparator.comparing(j -> j.upload().at()))
                .toList();
        done.stream().limit(Math.max(0, done.size() - REMEMBERED)).forEach(j -> {
            // A file that was checked and never imported lies there until its page is forgotten.
            if (j.phase() == Phase.CHECKED) {
                folder.delete(j.upload().id());
            }
            jobs.remove(j.upload().id());
        });
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
        return jobs.values().stream()
                .filter(j -> j.phase().moving()
                        && j.upload().at().isBefore(job.upload().at()))
                .count();
    }

    /** Takes effect before the next batch; a file that only waits or asks is thrown away at once. */
    void cancel(Job job) {
        job.cancel();
        if (job.phase() == Phase.ASKING || job.phase() == Phase.SET_ASIDE || job.phase() == Phase.CHECKED) {
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

    /** What was checked is imported as it was checked; a file that somebody else has decided about meanwhile stays as it is. */
    void importChecked(Job job) {
        if (job.phase() == Phase.CHECKED) {
            Upload wanted = job.upload().toImport();
            folder.note(wanted);
            job.replace(wanted);
            again(job);
        }
    }

    /** Takes up an import that was cancelled, broken off or set aside, if its file is still there. */
    boolean resume(String id) {
        Optional<Upload> kept =
                folder.all().stream().filter(u -> u.id().equals(id)).findFirst();
        if (kept.isEmpty() || find(id).filter(j -> j.phase().moving()).isPresent()) {
            return false;
        }
        Upload fresh = kept.get().attempted(0);
        folder.note(fresh);
        Job job = new Job(fresh);
        job.takeUp();
        jobs.put(id, job);
        thread.then(() -> perform(job));
        return true;
    }

    boolean resumable(String id) {
        return folder.all().stream().anyMatch(u -> u.id().equals(id))
                && find(id).filter(j -> j.phase().moving()).isEmpty();
    }

    private void again(Job job) {
        job.again();
        thread.then(() -> perform(job));
    }

    @Override
    public void start() {
        thread.start();
        for (Upload upload : folder.all()) {
            ImportState state = runs.find(upload.id()).map(ImportReport::state).orElse(ImportState.RUNNING);
            if (upload.setAside() != null) {
                Job job = new Job(upload);
                job.fail(Phase.SET_ASIDE, new Job.Failure("SET_ASIDE", null, upload.setAside()));
                jobs.put(upload.id(), job);
            } else if (state == ImportState.RUNNING) {
                LOG.info("Import {} of {} goes on where it was broken off", upload.id(), upload.fileName());
                add(upload);
            } else if (state != ImportState.CANCELLED) {
                folder.delete(upload.id());
            }
        }
    }

    @Override
    public void stop() {
        thread.stop();
    }

    @Override
    public boolean isRunning() {
        return thread.isRunning();
    }
}
