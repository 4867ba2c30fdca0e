package org.tavsiya.web.desk.imports;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
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
import org.tavsiya.ingest.UnreadableSourceException;
import org.tavsiya.ingest.reader.UhriSource;

/** Takes a file in: looks at the form and at what kind of file it is before anything begins. */
@Component
class Reception {

    /** @param field of the form; @param detail in the words of the reader of files, or null */
    record Problem(String field, String key, String detail) {}

    /** Either the id of the upload or all that is wrong. */
    record Answer(String id, List<Problem> problems) {}

    private static final Logger LOG = LoggerFactory.getLogger(Reception.class);
    private static final int LONGEST_NAME = 200;
    /** In which UHRI publishes, and the register's own. */
    static final List<String> LANGUAGES = List.of("en", "ru", "tg", "fr", "es", "ar", "zh");

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
        List<Problem> problems = problems(form, file);
        if (!problems.isEmpty()) {
            return new Answer(null, problems);
        }
        Upload upload = new Upload(
                UUID.randomUUID().toString(),
                name(file.getOriginalFilename()),
                file.getSize(),
                filter(form),
                form.isCheckOnly(),
                clock.instant(),
                by,
                false,
                0,
                null,
                form.getLanguage());
        folder.keep(upload, file);
        try (UhriReader readable = UhriSource.open(folder.file(upload.id()), Filter.none())) {
            queue.add(upload);
            return new Answer(upload.id(), List.of());
        } catch (UnreadableSourceException unreadable) {
            folder.delete(upload.id());
            return new Answer(null, List.of(new Problem("file", "desk.upload.unreadable", unreadable.getMessage())));
        }
    }

    private List<Problem> problems(UploadForm form, MultipartFile file) {
        List<Problem> problems = new ArrayList<>();
        if (file.isEmpty()) {
            problems.add(new Problem(
                    "file",
                    file.getOriginalFilename() == null
                                    || file.getOriginalFilename().isBlank()
                            ? "desk.upload.none"
                            : "desk.upload.empty",
                    null));
        }
        if (!LANGUAGES.contains(form.getLanguage())) {
            problems.add(new Problem("language", "desk.upload.bad-language", null));
        }
        if (bad(form.getFromYear())) {
            problems.add(new Problem("fromYear", "desk.upload.bad-year", null));
        }
        if (bad(form.getToYear())) {
            problems.add(new Problem("toYear", "desk.upload.bad-year", null));
        } else if (!bad(form.getFromYear()) && backwards(year(form.getFromYear()), year(form.getToYear()))) {
            problems.add(new Problem("fromYear", "desk.upload.years-order", null));
        }
        if (!form.isCheckOnly() && demonstrationStands()) {
            problems.add(new Problem("file", "rule.NoDemonstrationBeside", null));
        }
        return problems;
    }

    private static boolean backwards(Integer from, Integer to) {
        return from != null && to != null && from > to;
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
        List<String> countries = form.getCountries() == null
                ? List.of()
                : Arrays.stream(form.getCountries().split("[;\\n]"))
                        .map(String::trim)
                        .filter(c -> !c.isEmpty())
                        .toList();
        List<String> bodies = form.getBody() == null || form.getBody().isBlank()
                ? List.of()
                : List.of(form.getBody().trim());
        return new ImportFilter(countries, bodies, year(form.getFromYear()), year(form.getToYear()));
    }

    /** Browsers may send a whole path; of that, the name alone is anybody's business. */
    private static String name(String given) {
        String name = given == null
                ? ""
                : given.replaceAll(".*[/\\\\]", "").replaceAll("\\p{Cntrl}", "").trim();
        return name.isEmpty()
                ? "upload"
                : name.length() > LONGEST_NAME ? name.substring(name.length() - LONGEST_NAME) : name;
    }
}
