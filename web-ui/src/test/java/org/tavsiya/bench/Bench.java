package org.tavsiya.bench;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/**
 * Measures everything that the project promises about speed and memory; see {@code .ci/bench}, which starts it.
 * Arguments: the export to import, a small one of a single State, the packaged application, the page to write.
 */
final class Bench {

    private static final String STATE = "Tajikistan";

    private final Path export;
    private final Path small;
    private final Path jar;
    private final Path folder = Files.createTempDirectory("tavsiya-bench");
    private final Report report = new Report();

    private Bench(Path export, Path small, Path jar) throws IOException {
        this.export = export;
        this.small = small;
        this.jar = jar;
    }

    public static void main(String[] arguments) throws Exception {
        // The MongoDB driver of the raw load would otherwise tell each of its connections.
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
        Bench bench = new Bench(Path.of(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2]));
        long records = bench.whole();
        new StartTimes(bench.folder, bench.small, bench.jar, bench.report).measure();
        bench.report.write(Path.of(arguments[3]), ".ci/bench " + records, records);
        // Last, because it takes longest: what was measured before it is written already.
        bench.commandLine();
        bench.report.write(Path.of(arguments[3]), ".ci/bench " + records, records);
    }

    /** One register from the first import to its pages. */
    private long whole() throws IOException, InterruptedException, SQLException {
        Register register = Register.onServers();
        try (Application application = new Application(folder.resolve("whole"), register, importing())) {
            application.awaitReady();
            application.createAdministrator();
            Imported first = importFile(application);
            RawLoad.Figures raw = rawLoad(application, register);
            Imported again = importFile(application);
            double rebuilt = rebuild(application);
            RawLoad.Figures rawAgain = rawLoad(application, register);
            long[] heap = application.peakHeap();
            tellImport(first, again, raw, rawAgain, heap);
            tellRebuild(application, rebuilt);
            new Answers(application, report, STATE).measure();
            new Saves(application, report, STATE).measure();
            return first.read();
        }
    }

    private RawLoad.Figures rawLoad(Application application, Register register) throws SQLException, IOException {
        String view = "recommendations_"
                + application.json("/api/v1/views").get("generation").asInt();
        return new RawLoad(register, view, folder).measure();
    }

    static List<String> importing() {
        return List.of("-cp", System.getProperty("java.class.path"), ImportingApplication.class.getName());
    }

    /** @param firstSeen seconds until a reader found the first recommendation of the file; the rest until every view showed it */
    private record Imported(
            long read, long added, long unchanged, long events, double firstSeen, double taken, double shown) {}

    private Imported importFile(Application application) throws InterruptedException {
        long before = head(application);
        long shownBefore = application.shown();
        long begin = System.nanoTime();
        application.beginImport(export);
        application.await(() -> shownBefore > 0 || application.shown() > 0);
        double firstSeen = since(begin);
        long[][] ended = new long[1][];
        application.await(() -> (ended[0] = application.importEnded()) != null);
        double taken = since(begin);
        application.await(() -> caughtUp(application));
        long added = ended[0][1];
        application.await(() -> application
                        .json("/api/v1/progress?type=any")
                        .get("total")
                        .get("n")
                        .asLong()
                == shownBefore + added);
        double shown = since(begin);
        return new Imported(ended[0][0], added, ended[0][2], head(application) - before, firstSeen, taken, shown);
    }

    static boolean caughtUp(Application application) {
        JsonNode views = application.json("/api/v1/views");
        return views.get("position").asLong() >= views.get("head").asLong();
    }

    private static long head(Application application) {
        return application.json("/api/v1/views").get("head").asLong();
    }

    private static double since(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }

    private double rebuild(Application application) throws InterruptedException {
        long begin = System.nanoTime();
        application.post("/api/v1/views/rebuild");
        application.await(() -> {
            JsonNode rebuild = application.json("/api/v1/views").get("rebuild");
            return rebuild == null || rebuild.isNull();
        });
        return since(begin);
    }

    private void tellImport(
            Imported first, Imported again, RawLoad.Figures raw, RawLoad.Figures rawAgain, long[] heap) {
        double yardstick = (raw.seconds() + rawAgain.seconds()) / 2;
        double ratio = first.shown() / yardstick;
        report.section("Import, PostgreSQL and MongoDB");
        report.say("Raw load is PostgreSQL's `COPY` of the raw records and then MongoDB's `insertMany` by 1,000 of the "
                + "documents as the view holds them");
        report.say("(both taken out of the register beforehand), without any code of ours. The application reads the "
                + "file with `ingest-uhri` in its own");
        report.say("process (`-Xmx1g -XX:+UseParallelGC`), appends the events, keeps the raw records, and builds the "
                + "views. Timed from the start of reading until figures and lists show all.");
        report.say("");
        report.say("| | s | records/s | times raw |");
        report.say("|---|---|---|---|");
        row(
                "raw load, after the import (COPY %.1f s, insertMany %.1f s)"
                        .formatted(raw.copySeconds(), raw.insertSeconds()),
                raw.seconds(),
                raw.records(),
                yardstick);
        row(
                "raw load, at the end (COPY %.1f s, insertMany %.1f s)"
                        .formatted(rawAgain.copySeconds(), rawAgain.insertSeconds()),
                rawAgain.seconds(),
                rawAgain.records(),
                yardstick);
        row("import until every view shows it", first.shown(), first.read(), yardstick);
        row("of it until the last batch was acknowledged", first.taken(), first.read(), yardstick);
        row("import of the same file again", again.shown(), again.read(), yardstick);
        report.say("");
        report.say(
                "%,d records read, %,d added, %,d events appended; again: %,d unchanged, %,d events appended besides the import's own two.",
                first.read(), first.added(), first.events(), again.unchanged(), again.events() - 2);
        report.say(
                "First recommendation visible after %.1f s. Heap over all of this and the rebuild: at most %,d MiB "
                        + "before a collection, %,d MiB after one.",
                first.firstSeen(), heap[0], heap[1]);
        report.goal("import until every view shows it", "at most 4 × raw", times(ratio), ratio <= 4);
        report.goal("heap during it", "at most 1 GiB", heap[0] + " MiB", heap[0] <= 1024);
        report.goal(
                "first results visible while it runs",
                "yes",
                "after %.1f s of %.1f s".formatted(first.firstSeen(), first.shown()),
                first.firstSeen() < first.taken());
        report.goal(
                "re-import unchanged",
                "at most 1/3 of the first",
                "%.2f of the first".formatted(again.shown() / first.shown()),
                again.shown() * 3 <= first.shown());
        report.goal(
                "events about recommendations appended by it",
                "none",
                String.valueOf(again.events() - 2),
                again.events() == 2);
    }

    private void row(String what, double seconds, long records, double yardstick) {
        report.say("| %s | %.1f | %,.0f | %.2f |", what, seconds, records / seconds, seconds / yardstick);
    }

    private static String times(double ratio) {
        return String.format(Locale.ROOT, "%.1f × raw", ratio);
    }

    private void tellRebuild(Application application, double seconds) {
        long events = head(application) + 1;
        report.section("Rebuild of all views");
        report.say(
                "%,d events in %.1f s, %,.0f a second, while the old views answered.",
                events, seconds, events / seconds);
        report.goal(
                "rebuild of all views",
                "at least 10,000 events/s",
                "%,.0f events/s".formatted(events / seconds),
                events / seconds >= 10_000);
    }

    /** The same file through the command-line tool: a second JVM, and every record over HTTP. */
    private void commandLine() throws IOException, InterruptedException {
        try (Application application =
                new Application(folder.resolve("cli"), Register.onServers(), List.of("-jar", jar.toString()))) {
            application.awaitReady();
            application.createAdministrator();
            ProcessBuilder tool = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx256m",
                            "-cp",
                            System.getProperty("java.class.path"),
                            "org.tavsiya.ingest.cli.IngestUhri",
                            "--service",
                            application.address(),
                            "--user",
                            "admin",
                            export.toString())
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("cli.log").toFile());
            tool.environment().put("TAVSIYA_PASSWORD", Application.PASSWORD);
            long begin = System.nanoTime();
            int code = tool.start().waitFor();
            application.await(() -> caughtUp(application));
            double seconds = since(begin);
            report.section("Import with the command-line tool");
            report.say(
                    "The same file through `ingest-uhri`, a second process with `-Xmx256m`, over HTTP to an empty "
                            + "register: %.1f s, %,.0f records/s (exit code %d).",
                    seconds, application.shown() / seconds, code);
        }
    }
}
