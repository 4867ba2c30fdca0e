package org.tavsiya.web.desk.imports;

import java.io.IOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.tavsiya.account.Actor;
import org.tavsiya.api.Outage;
import org.tavsiya.imports.ImportFilter;
import org.tavsiya.imports.ImportRuns;
import org.tavsiya.ingest.Filter;
import org.tavsiya.ingest.UhriReader;
import org.tavsiya.ingest.reader.UhriSource;
import org.tavsiya.ingest.UnreadableSourceException;

/** Takes a file in: looks at the form and at what kind of file it is before anything begins. */
@Component
class Reception {

    /** @param field of the form; @param detail in the words of the reader of files, or null */
    record Problem(String field, String key, String detail) {
    }

    /** Either the id of the upload or what is wrong. */
    record Answer(String id, Problem problem) {
    }

    private static final Logger LOG = LoggerFactory.getLogger(Reception.class);
    private static final int LONGEST_NAME = 200;

    private final UploadFolder folder;
    private final ImportQueue queue;
    private final ImportRuns runs;
    private final Clock clock;

    Reception(UploadFolder folder, ImportQueue queue, ImportRuns runs, Clock clock) {
        this.folder = folder;
        this.queue = queue;
        this.runs = runs;
        this.clock = clock;
    }

    Answer receive(UploadForm form, MultipartFile file, Actor by) throws IOException {
        Problem problem = problem(form, file);
        if (problem != null) {
            return new Answer(null, problem);
        }
        Upload upload = new Upload(UUID.randomUUID().toString(), name(file.getOriginalFilename()), file.getSize(), filter(form),
                form.isCheckOnly(), clock.instant(), by, false, 0, null);
        folder.keep(upload, file);
        try (UhriReader readable = UhriSource.open(folder.file(upload.id()), Filter.none())) {
            queue.add(upload);
            return new Answer(upload.id(), null);
        } catch (UnreadableSourceException unreadable) {
            folder.delete(upload.id());
            return new Answer(null, new Problem("file", "desk.upload.unreadable", unreadable.getMessage()));
        }
    }

    private Problem problem(UploadForm form, MultipartFile file) {
        if (file.isEmpty()) {
            return new Problem("file", file.getOriginalFilename() == null || file.getOriginalFilename().isBlank() ? "desk.upload.none" : "desk.upload.empty", null);
        } else if (bad(form.getFromYear())) {
            return new Problem("fromYear", "desk.upload.bad-year", null);
        } else if (bad(form.getToYear())) {
            return new Problem("toYear", "desk.upload.bad-year", null);
        } else if (year(form.getFromYear()) != null && year(form.getToYear()) != null && year(form.getFromYear()) > year(form.getToYear())) {
            return new Problem("fromYear", "desk.upload.years-order", null);
        } else if (!form.isCheckOnly() && demonstrationStands()) {
            return new Problem("file", "rule.NoDemonstrationBeside", null);
        }
        return null;
    }

    /** While the log is away nobody can say; the file is taken, and the register itself refuses it later if it must. */
    private boolean demonstrationStands() {
        try {
            return runs.demonstration().isPresent();
        } catch (RuntimeException failure) {
            if (Outage.of(failure).isEmpty()) {
                throw failure;
            }
            LOG.info("The log is away; an upload is taken without asking it: {}", failure.getMessage());
            return false;
        }
    }

    private static boolean bad(String year) {
        return year != null && !year.isBlank() && !year.trim().matches("(19|20)\\d\\d");
    }

    private static Integer year(String text) {
        return text == null || text.isBlank() ? null : Integer.valueOf(text.trim());
    }

    private static ImportFilter filter(UploadForm form) {
        List<String> countries = form.getCountries() == null ? List.of()
                : Arrays.stream(form.getCountries().split("[;\\n]")).map(String::trim).filter(c -> !c.isEmpty()).toList();
        List<String> bodies = form.getBody() == null || form.getBody().isBlank() ? List.of() : List.of(form.getBody().trim());
        return new ImportFilter(countries, bodies, year(form.getFromYear()), year(form.getToYear()));
    }

    /** Browsers may send a whole path; of that, the name alone is anybody's business. */
    private static String name(String given) {
        String name = given == null ? "" : given.replaceAll(".*[/\\\\]", "").replaceAll("\\p{Cntrl}", "").trim();
        return name.isEmpty() ? "upload" : name.length() > LONGEST_NAME ? name.substring(name.length() - LONGEST_NAME) : name;
    }
}
