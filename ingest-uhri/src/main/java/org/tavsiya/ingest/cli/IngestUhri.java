package org.tavsiya.ingest.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.tavsiya.ingest.Filter;
import org.tavsiya.ingest.ImportLoop;
import org.tavsiya.ingest.ImportRequest;
import org.tavsiya.ingest.Report;
import org.tavsiya.ingest.UhriReader;
import org.tavsiya.ingest.names.BodySpellings;
import org.tavsiya.ingest.names.Countries;
import org.tavsiya.ingest.reader.UhriSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code ingest-uhri}. */
@Command(
        name = "ingest-uhri",
        mixinStandardHelpOptions = true,
        versionProvider = ToolVersion.class,
        sortOptions = false,
        description =
                "Reads an export of UHRI (JSON, XLSX, either packed with gzip) and sends it to a running Tavsiya service.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all records are in (with --check: all can be read)",
            "1:some records were rejected; the rest are in",
            "2:the command was not understood",
            "3:the file cannot be read",
            "4:the service refused or cannot be reached",
            "130:cancelled"
        })
public final class IngestUhri implements Callable<Integer> {

    static final int REJECTED = 1;
    static final int UNREADABLE = 3;
    static final int SERVICE = 4;
    static final int CANCELLED = 130;

    @Option(names = "--check", description = "Send nothing: read the file and say what is in it.")
    private boolean check;

    @Option(
            names = "--country",
            paramLabel = "NAME",
            description = "Only this country, by UHRI's name or ISO code. May be repeated.")
    private Set<String> countries = new LinkedHashSet<>();

    @Option(
            names = "--body",
            paramLabel = "BODY",
            description = "Only this body, such as CAT, UPR, \"SR Torture\". May be repeated.")
    private Set<String> bodies = new LinkedHashSet<>();

    @Option(names = "--from-year", paramLabel = "YEAR", description = "Only documents published in this year or later.")
    private Integer fromYear;

    @Option(names = "--to-year", paramLabel = "YEAR", description = "Only documents published in this year or earlier.")
    private Integer toYear;

    @Option(
            names = "--language",
            paramLabel = "CODE",
            defaultValue = UhriSource.USUAL_LANGUAGE,
            description =
                    "Language of the texts, which the file does not tell: en, es, fr, ru ... Default: ${DEFAULT-VALUE}")
    private String language;

    @Option(
            names = "--service",
            paramLabel = "URL",
            defaultValue = "http://127.0.0.1:8080",
            description = "Address of the service. Default: ${DEFAULT-VALUE}")
    private String service;

    @Option(
            names = "--user",
            paramLabel = "NAME",
            description =
                    "Who imports. The password comes from the environment variable TAVSIYA_PASSWORD, or is asked for.")
    private String user;

    @Option(names = "--insecure", description = "Allow plain http to another machine.")
    private boolean insecure;

    @Option(
            names = "--resume",
            paramLabel = "RUN",
            description = "Go on with a run that was broken off or cancelled; same file and same filters as before.")
    private String resume;

    @Option(
            names = "--rejected",
            paramLabel = "CSV",
            description = "Where rejected records go. Default: FILE's name with .rejected.csv, in the current folder.")
    private Path rejectedFile;

    @Parameters(paramLabel = "FILE", description = "The export.")
    private Path file;

    @Spec
    private CommandSpec spec;

    private final HttpImportTarget.Pause pause;

    public IngestUhri() {
        // 1, 2, 4, 8 seconds: a service that restarts is back by then.
        this(attempt -> Thread.sleep(1000L << attempt - 2));
    }

    IngestUhri(HttpImportTarget.Pause pause) {
        this.pause = pause;
    }

    public static void main(String[] args) {
        // The reader of .xls looks for a place to log to, and says on the terminal that there is none.
        System.setProperty("log4j2.loggerContextFactory", "org.apache.logging.log4j.simple.SimpleLoggerContextFactory");
        System.exit(commandLine(new IngestUhri()).execute(args));
    }

    static CommandLine commandLine(IngestUhri command) {
        return new CommandLine(command);
    }

    @Override
    public Integer call() {
        Filter filter = filter();
        try (UhriReader reader = UhriSource.open(file, filter, language);
                RejectedCsv rejected = new RejectedCsv(rejectedFile())) {
            return check ? check(reader, rejected) : send(reader, filter, rejected);
        } catch (ServiceException e) {
            return fail(SERVICE, e.getMessage());
        } catch (UncheckedIOException e) {
            return fail(UNREADABLE, sentence(e.getCause()));
        } catch (IOException e) {
            return fail(UNREADABLE, sentence(e));
        }
    }

    private int fail(int code, String sentence) {
        err().println(sentence);
        err().flush();
        return code;
    }

    private String sentence(IOException e) {
        if (e instanceof NoSuchFileException missing) {
            return "There is no file " + missing.getFile() + ".";
        }
        if (e instanceof AccessDeniedException denied) {
            return "No permission for " + denied.getFile() + ".";
        }
        return file + ": " + e.getMessage();
    }

    private Filter filter() {
        countries.stream()
                .filter(name -> Countries.canonical(name) == null)
                .findFirst()
                .ifPresent(name -> {
                    throw usage("UHRI has no country " + name + ". Give its name as UHRI writes it, or its ISO code.");
                });
        bodies.stream()
                .filter(name -> BodySpellings.canonical(name) == null)
                .findFirst()
                .ifPresent(name -> {
                    throw usage(
                            "UHRI has no body " + name + ". Give its short label, such as CAT, UPR or \"SR Torture\".");
                });
        if (fromYear != null && toYear != null && fromYear > toYear) {
            throw usage("--from-year is after --to-year.");
        }
        return new Filter(countries, bodies, fromYear, toYear);
    }

    private ParameterException usage(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }

    private Path rejectedFile() {
        return rejectedFile != null ? rejectedFile : Path.of(file.getFileName() + ".rejected.csv");
    }

    private int check(UhriReader reader, RejectedCsv rejected) throws IOException {
        AdvancePrinter progress = progress();
        CheckSummary summary = CheckSummary.of(reader, rejected, progress);
        progress.end();
        summary.print(out(), reader.format());
        return ended(rejected.count(), rejected);
    }

    private int send(UhriReader reader, Filter filter, RejectedCsv rejected) throws IOException {
        HttpImportTarget target =
                new HttpImportTarget(address(), user, user == null ? null : password(), resume, pause);
        AdvancePrinter progress = progress();
        try (Cancellation cancelled = Cancellation.onShutdown()) {
            Report report = new ImportLoop(reader, new RejectedRecorder(target, rejected))
                    .listener(progress)
                    .cancelledWhen(cancelled)
                    .run(new ImportRequest(
                            reader.format(),
                            file.getFileName().toString(),
                            Files.size(file),
                            filter,
                            ToolVersion.name()));
            progress.end();
            print(report);
            if (report.rejected() > rejected.count()) {
                rejected.replaceBy(target.rejectedCsv());
            }
            int code = ended(report.rejected(), rejected);
            return report.isCancelled() ? CANCELLED : code;
        } catch (ServiceException e) {
            progress.end();
            throw target.runId() == null
                    ? e
                    : new ServiceException(
                            e.getMessage() + " What was acknowledged is in; go on with --resume " + target.runId(), e);
        }
    }

    private ServiceAddress address() {
        try {
            return ServiceAddress.of(service, insecure);
        } catch (IllegalArgumentException e) {
            throw usage(e.getMessage());
        }
    }

    private char[] password() {
        char[] password = Terminal.password(user);
        if (password == null) {
            throw usage("No password: set the environment variable TAVSIYA_PASSWORD.");
        }
        return password;
    }

    private AdvancePrinter progress() {
        return new AdvancePrinter(err(), Terminal.isInteractive(), System::nanoTime);
    }

    private void print(Report report) {
        out().printf(
                        Locale.ROOT,
                        "%s run %s: %,d read, %,d filtered out, %,d new, %,d changed, %,d unchanged, %,d repeated, %,d rejected%n",
                        report.isCancelled() ? "Cancelled" : "Completed",
                        report.runId(),
                        report.read(),
                        report.filteredOut(),
                        report.added(),
                        report.changed(),
                        report.unchanged(),
                        report.repeated(),
                        report.rejected());
        if (report.isCancelled()) {
            out().printf("What was taken in stays; go on with --resume %s%n", report.runId());
        }
    }

    private int ended(long count, RejectedCsv rejected) {
        if (count > 0) {
            out().printf(Locale.ROOT, "%nRejected records with reasons: %s%n", rejected.file());
        }
        out().flush();
        return count > 0 ? REJECTED : CommandLine.ExitCode.OK;
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
