package org.tavsiya.web.desk.imports;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.tavsiya.api.Outage;
import org.tavsiya.imports.ImportReport;
import org.tavsiya.imports.ImportRuns;
import org.tavsiya.imports.ImportState;
import org.tavsiya.imports.RejectedRecord;
import org.tavsiya.imports.UnknownImport;
import org.tavsiya.ingest.Advance;
import org.tavsiya.ingest.Report;
import org.tavsiya.web.desk.imports.ImportPage.Figures;

/** Puts together what is known of an import: the file on its way here, and the run in the register. */
@Component
class ImportPages {

    private final ImportRuns runs;
    private final ImportQueue queue;
    private final Clock clock;

    ImportPages(ImportRuns runs, ImportQueue queue, Clock clock) {
        this.runs = runs;
        this.queue = queue;
        this.clock = clock;
    }

    /** Refuses with {@link UnknownImport}. */
    ImportPage of(String id) {
        Job job = queue.find(id).orElse(null);
        ImportReport report = known(id, job);
        if (job == null && report == null) {
            throw new UnknownImport(id);
        }
        return report == null ? ofFile(job) : ofRun(report, job);
    }

    /** While the log is away a file that lies here can still say so itself. */
    private ImportReport known(String id, Job job) {
        try {
            return runs.find(id).orElse(null);
        } catch (RuntimeException failure) {
            if (job == null || Outage.of(failure).isEmpty()) {
                throw failure;
            }
            return null;
        }
    }

    List<RejectedRecord> rejected(String id) {
        return runs.find(id).isPresent()
                ? runs.rejected(id)
                : queue.find(id).map(Job::findings).map(Job.Findings::rejected).orElseGet(List::of);
    }

    /** A file of which nothing is in the register yet, or never will be. */
    private ImportPage ofFile(Job job) {
        Upload upload = job.upload();
        Advance progress = job.progress();
        Job.Findings findings = job.findings();
        Figures figures = findings != null
                ? figures(findings.report())
                : progress != null ? figures(progress.report()) : Figures.NONE;
        Map<String, Long> reasons = findings == null ? Map.of() : byReason(findings.rejected());
        Phase phase = job.phase();
        return new ImportPage(
                upload.id(),
                upload.fileName(),
                upload.bytes(),
                upload.filter(),
                phase.name(),
                phase.moving(),
                upload.checkOnly(),
                phase == Phase.CHECKED || phase == Phase.ASKING ? 100 : percent(progress),
                job.rate(clock.instant()),
                job.remainingSeconds(clock.instant()),
                queue.before(job),
                figures,
                findings == null ? Map.of() : findings.oddities(),
                reasons,
                upload.at(),
                null,
                job.failure(),
                job.expected(),
                false,
                phase.moving() || phase == Phase.SET_ASIDE,
                phase == Phase.BROKEN_OFF || phase == Phase.SET_ASIDE,
                phase == Phase.ASKING,
                phase == Phase.CHECKED ? warnings(figures, reasons) : List.of());
    }

    private ImportPage ofRun(ImportReport r, Job job) {
        boolean here = job != null && job.phase().moving();
        boolean running = r.state() == ImportState.RUNNING;
        boolean brokenOff =
                running && job != null && (job.phase() == Phase.BROKEN_OFF || job.phase() == Phase.SET_ASIDE);
        Figures figures = new Figures(
                r.read(), r.filteredOut(), r.added(), r.changed(), r.unchanged(), r.repeated(), r.rejected());
        Map<String, Long> reasons = r.rejected() == 0 || running ? Map.of() : byReason(runs.rejected(r.runId()));
        String state = brokenOff
                ? job.phase().name()
                : here && job.phase() == Phase.WAITING
                        ? Phase.WAITING.name()
                        : r.state().name();
        int percent = r.state() == ImportState.COMPLETED ? 100 : share(r.bytesRead(), r.fileBytes());
        return new ImportPage(
                r.runId(),
                r.fileName(),
                r.fileBytes(),
                r.filter(),
                state,
                running && !brokenOff || here,
                false,
                percent,
                here ? job.rate(clock.instant()) : running ? rate(r) : null,
                here ? job.remainingSeconds(clock.instant()) : running ? remaining(r) : null,
                here ? queue.before(job) : 0,
                figures,
                r.oddities(),
                reasons,
                r.startedAt(),
                r.endedAt(),
                job == null ? null : job.failure(),
                0,
                running && job == null,
                running,
                (r.state() == ImportState.CANCELLED || brokenOff) && queue.resumable(r.runId()),
                false,
                running ? List.of() : warnings(figures, reasons));
    }

    private Long rate(ImportReport r) {
        double seconds = Duration.between(r.startedAt(), clock.instant()).toMillis() / 1000.0;
        return r.read() == 0 || seconds <= 0 ? null : Math.round(r.read() / seconds);
    }

    private Long remaining(ImportReport r) {
        Instant now = clock.instant();
        return r.bytesRead() <= 0
                ? null
                : Math.round(Duration.between(r.startedAt(), now).toMillis()
                        / 1000.0
                        / r.bytesRead()
                        * Math.max(0, r.fileBytes() - r.bytesRead()));
    }

    /** What the importer should know before believing the figures. */
    private static List<String> warnings(Figures figures, Map<String, Long> reasons) {
        List<String> warnings = new ArrayList<>();
        if (reasons.containsKey("TRUNCATED")) {
            warnings.add("truncated");
        }
        if (reasons.containsKey("DAMAGED")) {
            warnings.add("damaged");
        }
        if (figures.read() > 0 && figures.filteredOut() == figures.read()) {
            warnings.add("filtered");
        }
        if (figures.read() == 0) {
            warnings.add("empty");
        }
        return warnings;
    }

    private static Map<String, Long> byReason(List<RejectedRecord> rejected) {
        Map<String, Long> counts = new TreeMap<>();
        rejected.forEach(r -> counts.merge(r.reasonCode(), 1L, Long::sum));
        return counts;
    }

    private static Figures figures(Report r) {
        return new Figures(
                r.read(), r.filteredOut(), r.added(), r.changed(), r.unchanged(), r.repeated(), r.rejected());
    }

    private static int percent(Advance progress) {
        return progress == null ? 0 : share(progress.bytesRead(), progress.totalBytes());
    }

    private static int share(long part, long whole) {
        return whole <= 0 ? 0 : (int) Math.min(100, part * 100 / whole);
    }
}
