package org.tavsiya.web.desk.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.tavsiya.api.Outage;
import org.tavsiya.imports.ImportRuns;
import org.tavsiya.imports.ImportState;
import org.tavsiya.ingest.ImportLoop;
import org.tavsiya.ingest.ImportRequest;
import org.tavsiya.ingest.ImportTarget;
import org.tavsiya.ingest.Report;
import org.tavsiya.ingest.UhriReader;
import org.tavsiya.ingest.UnreadableSourceException;
import org.tavsiya.ingest.reader.UhriSource;
import org.tavsiya.recommendation.read.rows.RowStore;
import org.tavsiya.recommendation.write.importfromsource.KnownRecords;
import org.tavsiya.rules.RuleBroken;
import org.tavsiya.views.EmbeddedLimit;
import org.tavsiya.web.desk.imports.Job.Failure;

/** Takes one uploaded file as far as it goes. Whatever happens ends in a phase that the page can explain. */
@Component
class ImportWork {

    static final String TOOL = "web-ui";
    private static final int MOST_ATTEMPTS = 2;
    private static final Logger LOG = LoggerFactory.getLogger(ImportWork.class);

    private final ImportRuns runs;
    private final KnownRecords known;
    private final UploadFolder folder;
    private final EmbeddedLimit limit;
    private final RowStore rows;
    private final Clock clock;

    ImportWork(
            ImportRuns runs, KnownRecords known, UploadFolder folder, EmbeddedLimit limit, RowStore rows, Clock clock) {
        this.runs = runs;
        this.known = known;
        this.folder = folder;
        this.limit = limit;
        this.rows = rows;
        this.clock = clock;
    }

    void perform(Job job, BooleanSupplier stopping) {
        int before = job.upload().attempts();
        if (before >= MOST_ATTEMPTS) {
            setAside(
                    job,
                    job.upload().setAside() == null
                            ? "The application died twice while it read this file."
                            : job.upload().setAside());
            return;
        }
        try {
            attempted(job, before + 1);
            boolean begun = runs.find(job.upload().id()).isPresent();
            if (job.upload().checkOnly() || limit.embedded() && !job.upload().confirmed() && !begun) {
                look(job, stopping);
            }
            if (job.phase().moving()) {
                carry(job, stopping);
            }
        } catch (RegisterTarget.ShuttingDown stopped) {
            attempted(job, before);
            LOG.info("Import {} goes on after the next start", job.upload().id());
        } catch (UnreadableSourceException unreadable) {
            end(job, new Failure("UNREADABLE", null, unreadable.getMessage()));
        } catch (UncheckedIOException | IOException damaged) {
            LOG.warn(
                    "The file of import {} cannot be read further", job.upload().id(), damaged);
            Throwable cause = damaged instanceof UncheckedIOException u ? u.getCause() : damaged;
            end(
                    job,
                    new Failure(
                            cause instanceof UnreadableSourceException ? "UNREADABLE" : "DAMAGED",
                            null,
                            cause.getMessage()));
        } catch (RuleBroken broken) {
            refused(job, broken);
        } catch (RuntimeException failure) {
            failed(job, failure, before);
        }
    }

    /** Cancelled elsewhere, at another desk or by another program: the file stays, so that it can be resumed here. */
    private void refused(Job job, RuleBroken broken) {
        if (runs.find(job.upload().id())
                .filter(r -> r.state() == ImportState.CANCELLED)
                .isPresent()) {
            job.phase(Phase.ENDED);
        } else {
            end(job, new Failure("RULE", broken.code(), broken.getMessage()));
        }
    }

    /** A database that is away comes back, however long it takes. Anything else is tried once more, and then set aside. */
    private void failed(Job job, RuntimeException failure, int before) {
        boolean away = Outage.of(failure).isPresent();
        LOG.warn("Import {} cannot go on{}", job.upload().id(), away ? "; it is tried again" : "", failure);
        if (away) {
            attempted(job, before);
        } else if (job.upload().attempts() >= MOST_ATTEMPTS) {
            setAside(job, failure.getMessage());
            return;
        }
        job.fail(Phase.BROKEN_OFF, new Failure("REGISTER", null, failure.getMessage()));
    }

    private void setAside(Job job, String why) {
        Upload aside = job.upload().setAside(why == null ? "No reason was given." : why);
        folder.note(aside);
        job.replace(aside);
        job.fail(Phase.SET_ASIDE, new Failure("SET_ASIDE", null, aside.setAside()));
    }

    private void attempted(Job job, int times) {
        if (job.upload().attempts() != times) {
            Upload noted = job.upload().attempted(times);
            folder.note(noted);
            job.replace(noted);
        }
    }

    private void end(Job job, Failure failure) {
        folder.delete(job.upload().id());
        job.fail(Phase.FAILED, failure);
    }

    private void look(Job job, BooleanSupplier stopping) throws IOException {
        CheckTarget target = new CheckTarget(known, stopping);
        Report report = run(job, Phase.LOOKING, target, 0);
        job.found(target.findings(report));
        if (report.isCancelled()) {
            folder.delete(job.upload().id());
            job.phase(Phase.DISCARDED);
        } else if (job.upload().checkOnly()) {
            attempted(job, 0);
            job.phase(Phase.CHECKED);
        } else {
            long afterwards = rows.asFarAsBuilt().rows().size() + report.added();
            if (report.added() > 0 && limit.exceededBy(afterwards)) {
                job.ask(afterwards);
            }
        }
    }

    private void carry(Job job, BooleanSupplier stopping) throws IOException {
        int first = runs.find(job.upload().id())
                .map(r -> Math.toIntExact(r.nextBatch()))
                .orElse(0);
        run(job, Phase.IMPORTING, new RegisterTarget(runs, job.upload(), job.takenUp(), stopping), first);
        // A cancelled import keeps its file, so that it can be resumed.
        if (runs.get(job.upload().id()).state() == ImportState.COMPLETED) {
            folder.delete(job.upload().id());
        }
        job.phase(Phase.ENDED);
    }

    private Report run(Job job, Phase phase, ImportTarget target, int firstBatch) throws IOException {
        Upload upload = job.upload();
        try (UhriReader reader =
                UhriSource.open(folder.file(upload.id()), Translation.filter(upload.filter()), upload.language())) {
            job.begin(phase, clock);
            int[] batches = {0};
            return new ImportLoop(reader, target)
                    .resumeFrom(firstBatch)
                    .cancelledWhen(job::cancelled)
                    .listener(p -> {
                        boolean sent = batches[0]++ >= firstBatch;
                        job.progress(p, sent, clock);
                        if (sent && phase == Phase.IMPORTING) {
                            attempted(job, 1); // It brought something: a later failure is at another place.
                        }
                    })
                    .run(new ImportRequest(
                            reader.format(),
                            upload.fileName(),
                            upload.bytes(),
                            Translation.filter(upload.filter()),
                            TOOL));
        }
    }
}
