package org.tavsiya.bench;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures a day of the desk on a large register: going through a list of work, saving drafts, submitting, publishing, saying one thing of
 * a thousand, finding evidence, and taking a report along; see {@code .ci/bench-work}, which starts it. Arguments: the export to import, how many pieces of
 * evidence, how many recommendations are said one thing of, the page to write.
 */
final class WorkBench {

    private static final String STATE = "Tajikistan";
    private static final int ASKED = 100;
    private static final int LAST_YEAR = 2020;
    private static final String REVIEWER = "second.person";
    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern NEXT = Pattern.compile("<a (?=[^>]*\\bdata-next\\b)[^>]*href=\"([^\"]+)\"");

    private final Report report = new Report();
    private final int pieces;
    private final int many;
    private Application application;
    private DeskSession desk;

    private WorkBench(int pieces, int many) {
        this.pieces = pieces;
        this.many = many;
    }

    public static void main(String[] arguments) throws Exception {
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
        WorkBench bench = new WorkBench(Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
        Path folder = Files.createTempDirectory("tavsiya-bench");
        long shown;
        try (Application running = new Application(folder.resolve("work"), Register.onServers(), Bench.importing())) {
            bench.application = running;
            running.awaitReady();
            running.createAdministrator();
            bench.fill(Path.of(arguments[0]));
            shown = running.shown();
            bench.measure();
        }
        bench.report.write(
                Path.of(arguments[3]), ".ci/bench-work " + shown + " " + arguments[1] + " " + arguments[2], shown);
    }

    private void fill(Path export) throws InterruptedException {
        application.beginImport(export);
        application.await(() -> application.importEnded() != null);
        application.await(() -> Bench.caughtUp(application) && application.shown() > 0);
        System.err.println("imported");
        application.send(
                "/api/v1/accounts",
                JSON.writeValueAsString(Map.of("name", REVIEWER, "password", Application.PASSWORD, "role", "REVIEWER")),
                "admin");
        for (int i = 0; i < pieces; i++) {
            application.send("/api/v1/evidence", piece(i), "admin");
        }
        System.err.println("filled; what follows is measured");
        desk = new DeskSession(application.address(), "admin", Application.PASSWORD);
    }

    private void measure() throws IOException, InterruptedException {
        report.section("A day at the desk");
        report.say(
                "One after the other over loopback, %d of each (files: %d) after as many for warming up; milliseconds until the last byte.",
                ASKED, WrittenReport.FILES);
        report.say("");
        report.say("| | p50 | p95 |");
        report.say("|---|---|---|");
        goal(
                "a list of work: the page",
                50,
                i -> desk.get("/en/desk/queue?list=untouched&country=" + STATE + "&page=" + (1 + i % 5)));
        goal(
                "a list of work of the world: the page",
                50,
                i -> desk.get("/en/desk/queue?list=untouched&country=any&page=" + (1 + i % 5)));
        List<JsonNode> items = untouched(STATE, 3 * 2 * ASKED);
        String[] at = {desk.get("/en/desk/queue?list=untouched&country=" + STATE)};
        String[] next = {address(at[0])};
        goal("open the next of a list: the page", 100, i -> {
            at[0] = desk.get(next[0]);
            next[0] = address(at[0]);
        });
        String token = DeskSession.token(at[0]);
        goal("save a draft, with what the rules say of it", 100, i -> draft(items.get(i), token));
        List<String> waiting = new ArrayList<>();
        int each = 2 * ASKED;
        goal("submit for a second person", 100, i -> waiting.add(submit(items.get(each + i))));
        goal(
                "publish as the second person",
                100,
                i -> application.send("/api/v1/findings/" + waiting.get(i) + "/confirmation", "{}", REVIEWER));
        goal("publish what one person may say alone", 100, i -> publish(items.get(2 * each + i)));
        evidence();
        new WrittenReport(application, desk, STATE).measure(this::goal);
        bulk();
        long[] heap = application.peakHeap();
        report.section("Memory");
        report.say("Heap over all of this: at most %,d MiB before a collection, %,d MiB after one.", heap[0], heap[1]);
    }

    private static String address(String page) {
        Matcher link = NEXT.matcher(page);
        if (!link.find()) {
            throw new IllegalStateException("The page leads to no next one");
        }
        return link.group(1).replace("&amp;", "&");
    }

    private List<JsonNode> untouched(String state, int most) {
        List<JsonNode> items = new ArrayList<>();
        for (int page = 0; items.size() < most; page++) {
            JsonNode found = application.json("/api/v1/recommendations?status=NOT_ASSESSED&size=200&yearTo=" + LAST_YEAR
                    + "&country=" + URLEncoder.encode(state, StandardCharsets.UTF_8) + "&page=" + page);
            if (found.get("items").isEmpty()) {
                throw new IllegalStateException("The register holds too few of " + state + ": " + items.size());
            }
            found.get("items").forEach(items::add);
        }
        return items;
    }

    /** The State that was told most: of the other one most is said by now. */
    private String theLargest() {
        JsonNode facets = application.json(
                "/api/v1/recommendations/facets?status=NOT_ASSESSED&yearTo=" + LAST_YEAR + "&country=any");
        for (JsonNode facet : facets) {
            if (facet.get("dimension").asString().equalsIgnoreCase("country")) {
                return facet.get("values").get(0).get("value").asString();
            }
        }
        throw new IllegalStateException("No facet of States");
    }

    private void draft(JsonNode item, String token) {
        String id = item.get("id").asString();
        desk.post(
                "/en/desk/recommendations/" + id + "/assessment/draft",
                Map.of(
                        "_csrf",
                        token,
                        "act",
                        "save",
                        "version",
                        item.get("version").asString(),
                        "status",
                        "PARTIALLY_IMPLEMENTED",
                        "reason",
                        "A benchmark types it, and has not said yet from where.",
                        "effectiveOn",
                        yesterday()),
                "application/json");
    }

    private String submit(JsonNode item) {
        return said(item, "FULLY_IMPLEMENTED").get("findingId").asString();
    }

    private void publish(JsonNode item) {
        said(item, "NOT_IMPLEMENTED");
    }

    private JsonNode said(JsonNode item, String status) {
        String evidence = List.of("STRUCTURAL", "PROCESS", "OUTCOME").stream()
                .map(level -> """
                        {"kind": "LAW", "title": "Measured", "publisher": "%1$s", "factDate": "%2$s", "level": "%1$s", "fromState": false}""".formatted(level, yesterday()))
                .reduce((one, other) -> one + "," + other)
                .orElseThrow();
        return application.change(
                "/api/v1/recommendations/" + item.get("id").asString() + "/assessments",
                item.get("version").asLong(),
                """
                {"status": "%s", "ongoing": false, "evidence": [%s],
                 "statement": {"effectiveOn": "%s", "reason": "A benchmark publishes it.", "sourceTitle": "Benchmark"}}""".formatted(status, evidence, yesterday()));
    }

    private static String yesterday() {
        return LocalDate.now(ZoneOffset.UTC).minusDays(1).toString();
    }

    private static final List<String> WORDS =
            List.of("law", "report", "judgment", "appeals", "decree", "figures", "prison", "women", "school", "water");

    private static String piece(int i) {
        return JSON.writeValueAsString(Map.of(
                "kind", "STATISTICS",
                "title",
                        "On " + WORDS.get(i % WORDS.size()) + " and " + WORDS.get(i / 10 % WORDS.size()) + ", number "
                                + i,
                "publisher", "Publisher " + i % 40,
                "factDate", "2019-12-31",
                "language", "en",
                "level", "PROCESS",
                "fromState", true,
                "reliability", "PRIMARY",
                "sensitivity", "PUBLIC",
                "passages",
                        List.of(Map.of(
                                "page",
                                "12",
                                "words",
                                "What it says of " + WORDS.get(i % 7) + " in year " + i % 30 + "."))));
    }

    private void evidence() {
        goal(
                "find evidence by two words among %,d".formatted(pieces),
                50,
                i -> application.json(
                        "/api/v1/evidence?q=" + WORDS.get(i % WORDS.size()) + "%20" + WORDS.get(i * 7 % WORDS.size())));
        goal(
                "find evidence by the beginning of a word",
                50,
                i -> application.json(
                        "/api/v1/evidence?q=" + WORDS.get(i % WORDS.size()).substring(0, 3)));
    }

    private void bulk() throws InterruptedException {
        report.section("One thing said of %,d".formatted(many));
        report.say(
                "Seconds of the preview, of the run, and of taking it back, its preview included; all over the API, nobody else at work.");
        report.say("");
        report.say("| | preview | run | taken back |");
        report.say("|---|---|---|---|");
        List<String> ids = untouched(theLargest(), many + 1).stream()
                .map(item -> item.get("id").asString())
                .toList();
        List<String> older = ids.subList(1, many + 1);
        String item = application
                .send("/api/v1/evidence", piece(pieces + 1), "admin")
                .get("id")
                .asString();
        String admin = application.json("/api/v1/accounts").get(0).get("id").asString();
        say("assign", "assignment", Map.of("assignee", admin), older);
        say("tag a theme", "theme", Map.of("theme", "Measured", "reason", "A benchmark tags it."), older);
        say(
                "change the lifecycle",
                "lifecycle",
                Map.of("lifecycle", "NOT_APPLICABLE", "reason", "A benchmark says so."),
                older);
        say(
                "say \"no information\"",
                "no-information",
                Map.of("reason", "Searched in vain by a benchmark.", "sourceTitle", "Benchmark"),
                older);
        say("attach evidence", "evidence", Map.of("evidenceId", item, "bearing", "SUPPORTS"), older);
        say(
                "link to a newer one",
                "link",
                Map.of("newerId", ids.get(0), "linkKind", "REITERATES", "reason", "A benchmark says so."),
                older);
    }

    private void say(String name, String kind, Map<String, String> asked, List<String> ids)
            throws InterruptedException {
        long begin = System.nanoTime();
        String run = application
                .send(
                        "/api/v1/bulk",
                        JSON.writeValueAsString(Map.of("kind", kind, "asked", asked, "ids", ids)),
                        "admin")
                .get("id")
                .asString();
        double preview = settled(run, begin);
        begin = System.nanoTime();
        application.send("/api/v1/bulk/" + run + "/start", "{}", "admin");
        double took = settled(run, begin);
        int done = application
                .json("/api/v1/bulk/" + run)
                .get("outcomes")
                .path("DONE")
                .asInt();
        if (done != ids.size()) {
            throw new IllegalStateException(name + " did " + done + " of " + ids.size());
        }
        begin = System.nanoTime();
        String undo = application
                .send("/api/v1/bulk/" + run + "/taking-back", "{\"reason\": \"It was measured.\"}", "admin")
                .get("id")
                .asString();
        settled(undo, begin);
        application.send("/api/v1/bulk/" + undo + "/start", "{}", "admin");
        double back = settled(undo, begin);
        report.say("| %s | %.1f | %.1f | %.1f |", name, preview, took, back);
        report.goal("%s, %,d".formatted(name, ids.size()), "under 10 s", "%.1f s".formatted(took), took < 10);
    }

    private double settled(String run, long begin) throws InterruptedException {
        application.await(() -> List.of("PREVIEWED", "COMPLETED", "CANCELLED")
                .contains(application.json("/api/v1/bulk/" + run).get("state").asString()));
        return (System.nanoTime() - begin) / 1e9;
    }

    private void goal(String name, int milliseconds, IntConsumer act) {
        goal(name, milliseconds, ASKED, act);
    }

    /** @param asked how often, after as many for warming up */
    private void goal(String name, int milliseconds, int asked, IntConsumer act) {
        for (int i = 0; i < asked; i++) {
            act.accept(i);
        }
        double[] took = new double[asked];
        for (int i = 0; i < asked; i++) {
            long begin = System.nanoTime();
            act.accept(asked + i);
            took[i] = (System.nanoTime() - begin) / 1e6;
        }
        Arrays.sort(took);
        double p95 = took[asked * 95 / 100];
        report.say("| %s | %.1f | %.1f |", name, took[asked / 2], p95);
        report.goal(name + ", p95", "under " + milliseconds + " ms", "%.1f ms".formatted(p95), p95 < milliseconds);
    }
}
