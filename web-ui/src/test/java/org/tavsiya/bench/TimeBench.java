package org.tavsiya.bench;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;

/**
 * Measures what is asked of other days, of earlier versions of the data, and of words, on a register in which much has been said; see
 * {@code .ci/bench-time}, which starts it. Arguments: the export to import, how many events the log shall hold, the page to write; and, to
 * ask a register that is filled already, its name. With {@code -Dbench.only} only those are asked whose name holds it, and nothing is saved.
 */
final class TimeBench {

    private static final String STATE = "Tajikistan";
    /** Days that nobody asked for before: one after the other, backwards. */
    private static final LocalDate NEWEST_DAY = LocalDate.of(2024, 6, 30);

    /** Of each, warming up included. */
    private static final int ASKED = 300;

    private static final String ONLY = System.getProperty("bench.only", "");

    private static final Pattern WORD = Pattern.compile("[a-z]{4,}");

    private final Report report = new Report();
    private final Path folder = Files.createTempDirectory("tavsiya-bench");
    private Application application;

    private TimeBench() throws IOException {}

    public static void main(String[] arguments) throws Exception {
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
        long events = Long.parseLong(arguments[1]);
        TimeBench bench = new TimeBench();
        Register register = arguments.length > 3 ? Register.onServers(arguments[3]) : Register.onServers();
        long shown;
        try (Application filling = new Application(bench.folder.resolve("time"), register, Bench.importing())) {
            bench.application = filling;
            filling.awaitReady();
            if (arguments.length == 3) {
                filling.createAdministrator();
                bench.fill(Path.of(arguments[0]), events, register);
            }
            bench.awaitViews();
            shown = filling.shown();
            bench.measure(events);
        }
        bench.report.write(Path.of(arguments[2]), ".ci/bench-time " + shown + " " + events, shown);
    }

    private void fill(Path export, long events, Register register) throws InterruptedException {
        System.err.println("register " + register.schema());
        application.beginImport(export);
        application.await(() -> application.importEnded() != null);
        awaitViews();
        application.fill(events);
        awaitViews();
    }

    /** The index of texts too: it would take one of the processors. */
    private void awaitViews() throws InterruptedException {
        application.await(() -> Bench.caughtUp(application) && application.shown() > 0);
        application.await(() -> application
                        .fetch(application
                                .request("/api/v1/recommendations?size=1&q=torture")
                                .GET()
                                .build())
                        .statusCode()
                == 200);
    }

    private void measure(long events) throws IOException, InterruptedException {
        report.section("Other days, earlier versions, words");
        report.say("%,d events, three of four about what a State claims and the coalition found.", events);
        report.say("Each asked 200 times after 100 for warming up, one after the other over loopback, gzip included; "
                + "milliseconds until the last byte.");
        report.say("Every request names a day, a version, or a filter that nobody named before.");
        report.say("");
        report.say("| | p50 | p95 | kB |");
        report.say("|---|---|---|---|");
        String one = "country=" + STATE;
        goal("overview as of a day, one State: figures", 50, i -> "/api/v1/progress?" + one + "&asOf=" + day(i));
        goal("overview as of a day, one State: the page", 50, i -> "/en?" + one + "&asOf=" + day(400 + i));
        goal("overview as of a day, the world: figures", 300, i -> "/api/v1/progress?asOf=" + day(800 + i));
        goal("overview as of a day, the world: the page", 300, i -> "/en?country=any&asOf=" + day(1200 + i));
        goal(
                "how it changed over the years, one State: figures",
                60,
                i -> "/api/v1/progress/over-time.json?" + one + "&yearFrom=" + (1000 + i));
        goal(
                "how it changed over the years, one State: the page",
                60,
                i -> "/en/over-time?" + one + "&yearFrom=" + (1000 + i));
        goal(
                "how it changed over the years, the world: figures",
                500,
                i -> "/api/v1/progress/over-time.json?yearFrom=" + (1000 + i));
        goal(
                "two days compared, one State: figures",
                60,
                i -> "/api/v1/progress/comparison.json?" + one + "&since=" + day(1600 + i));
        goal("two days compared, one State: the page", 60, i -> "/en/over-time?" + one + "&since=" + day(2000 + i));
        goal(
                "an earlier version, one State: figures",
                100,
                i -> "/api/v1/progress?" + one + "&at=" + (events - 1_000 * (i + 1)));
        goal(
                "an earlier version, one State: the page",
                100,
                i -> "/en?" + one + "&at=" + (events - 1_000 * (i + 1) - 500));
        List<String> words = words();
        goal("a word, the world: list", 50, i -> "/api/v1/recommendations?size=50&q=" + words.get(i));
        goal("a word, the world: facets", 50, i -> "/api/v1/recommendations/facets?q=" + words.get(ASKED + i));
        goal(
                "two words, the world: list",
                50,
                i -> "/api/v1/recommendations?size=50&q=" + words.get(i) + "%20" + words.get(i + 1));
        goal(
                "two words, the world: facets",
                50,
                i -> "/api/v1/recommendations/facets?q=" + words.get(i + 2) + "%20" + words.get(i));
        goal(
                "a filtered list of 50, the world",
                50,
                i -> "/api/v1/recommendations?size=50&theme=Conditions%20of%20detention&yearFrom=" + (1000 + i));
        goal(
                "a filtered list of 50, one State: the page",
                50,
                i -> "/en/recommendations?" + one + "&yearFrom=" + (1000 + i));
        if (ONLY.isEmpty()) {
            new Saves(application, report, STATE).measure();
        }
        long[] heap = application.peakHeap();
        report.section("Memory");
        report.say("Heap over all of this: at most %,d MiB before a collection, %,d MiB after one.", heap[0], heap[1]);
        report.say(
                "Left after a full collection: %,d MiB; the index of texts takes %,d MB on disk.",
                application.liveHeap(), sizeOf(folder) / 1_000_000);
        report.goal("heap", "at most 1 GiB", heap[0] + " MiB", heap[0] <= 1024);
    }

    /** Different ones, as texts have them; every form of a word is asked for as if it were another. */
    private List<String> words() {
        Set<String> words = new LinkedHashSet<>();
        for (int page = 0; words.size() < 2 * ASKED + 2; page++) {
            application
                    .json("/api/v1/recommendations?size=200&page=" + page)
                    .get("items")
                    .forEach(item -> WORD.matcher(item.get("text").asString().toLowerCase(Locale.ROOT))
                            .results()
                            .map(MatchResult::group)
                            .forEach(words::add));
        }
        return List.copyOf(words);
    }

    private static long sizeOf(Path data) throws IOException {
        try (Stream<Path> files = Files.walk(data)) {
            return files.filter(file -> file.toString().contains("/search/") && Files.isRegularFile(file))
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }

    private static LocalDate day(int n) {
        return NEWEST_DAY.minusDays(n);
    }

    private void goal(String name, int milliseconds, IntFunction<String> path) {
        if (!name.contains(ONLY)) {
            return;
        }
        Latency latency = Latency.of(application, name, path);
        report.say("| %s | %.1f | %.1f | %.1f |", name, latency.p50(), latency.p95(), latency.kilobytes());
        report.goal(
                name + ", p95",
                "under " + milliseconds + " ms",
                "%.1f ms".formatted(latency.p95()),
                latency.p95() < milliseconds);
    }
}
