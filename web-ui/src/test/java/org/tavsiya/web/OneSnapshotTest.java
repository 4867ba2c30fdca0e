package org.tavsiya.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.ToLongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.tavsiya.account.Accounts;
import org.tavsiya.account.Actor;
import org.tavsiya.account.Role;
import org.tavsiya.imports.ImportBatch;
import org.tavsiya.imports.ImportFilter;
import org.tavsiya.imports.ImportRuns;
import org.tavsiya.recommendation.write.importfromsource.IncomingRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * While an import and an analyst write, each page and each answer is read of one version of the data: what stands on it adds up, and
 * whatever prints the same version says the same. Bounded by rounds: in each of them something is written while everything is read.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OneSnapshotTest {

    private static final int ROUNDS = 12;
    private static final int BATCH = 20;
    private static final String PASSWORD = "four plain words here";
    private static final Actor IMPORTER = new Actor("importer", Role.ADMINISTRATOR);
    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern VERSION = Pattern.compile("data version (\\d+)");
    private static final List<String> BODIES = List.of("CAT", "CEDAW", "UPR");

    private final RunningApplication app = RunningApplication.fresh();
    private final ExecutorService writer = Executors.newSingleThreadExecutor();
    private final ImportRuns runs = app.bean(ImportRuns.class);
    private String run;

    /** By version, what was read of it first. */
    private final Map<Long, Long> totals = new TreeMap<>();

    @BeforeAll
    void begin() {
        app.bean(Accounts.class).create("ana", PASSWORD, Role.ANALYST, Actor.SYSTEM);
        run = runs.start("UHRI_JSON", "export.json", 1, ImportFilter.NONE, "test", IMPORTER)
                .runId();
        importBatch(0);
        app.awaitViews();
    }

    @AfterAll
    void end() {
        writer.shutdown();
        app.close();
    }

    @Test
    void what_is_read_while_others_write_adds_up() throws Exception {
        for (int round = 1; round <= ROUNDS; round++) {
            int number = round;
            Future<?> written = writer.submit(() -> {
                importBatch(number);
                assess(UUID.nameUUIDFromBytes(new byte[] {(byte) number}).toString(), number);
            });
            long version = overview("/en?all=themes");
            list("/en/recommendations?density=compact");
            file("/api/v1/recommendations.csv?note=true");
            figures("/api/v1/progress");
            listed("/api/v1/recommendations");
            String at = "at=" + version;
            overview("/en?all=themes&" + at);
            list("/en/recommendations?" + at);
            file("/api/v1/recommendations.csv?note=true&" + at);
            figures("/api/v1/progress?" + at);
            listed("/api/v1/recommendations?size=1&" + at);
            facets("/api/v1/recommendations/facets?" + at, totals.get(version));
            written.get();
        }
        app.awaitViews();
        overview("/en?all=themes");
        assertThat(totals).as("it was written while it was read").hasSizeGreaterThan(2);
        assertThat(totals.values().stream().mapToLong(n -> n).max()).hasValue(BATCH * (ROUNDS + 1L));
    }

    /** The sentence, the bar, the tables of bodies and years, and the key. @return the version of the data that it prints */
    private long overview(String path) {
        Document page = read(path);
        long version = version(page.select(".site-foot").text());
        page.select(".source").eachText().stream()
                .filter(text -> VERSION.matcher(text).find())
                .forEach(text -> assertThat(version(text)).as(path).isEqualTo(version));
        List<Long> all = row(page.selectFirst("table[data-figure=all] tbody tr"));
        long total = all.get(0);
        assertThat(all.subList(1, 9).stream().mapToLong(n -> n).sum())
                .as("statuses of " + path)
                .isEqualTo(total);
        for (String figure : List.of("bodies", "years")) {
            assertThat(page.select("table[data-figure=" + figure + "] tbody tr").stream()
                            .mapToLong(row -> row(row).get(0))
                            .sum())
                    .as(figure + " of " + path)
                    .isEqualTo(total);
        }
        assertThat(page.select("main .lead, main p.sentence, main > p").text().replace(",", ""))
                .as("the sentence of " + path)
                .contains(String.valueOf(total));
        same(version, total, path);
        return version;
    }

    private void list(String path) {
        Document page = read(path);
        long total = number(page.select("#count").text().replaceFirst(" .*", ""));
        for (String facet : List.of("status", "year", "body")) {
            List<String> counts = page.select("#o-" + facet + " .n").eachText();
            // One value alone is no choice: before the first assessment the statuses are not offered.
            assertThat(
                            counts.isEmpty() && facet.equals("status")
                                    ? total
                                    : counts.stream()
                                            .mapToLong(OneSnapshotTest::number)
                                            .sum())
                    .as(facet + " of " + path)
                    .isEqualTo(total);
        }
        same(version(page.select(".site-foot").text()), total, path);
    }

    private void file(String path) {
        List<String> lines = app.get(path).body().lines().toList();
        long rows = lines.stream()
                        .filter(line -> !line.startsWith("#") && !line.startsWith("\ufeff"))
                        .count()
                - 1;
        String version = lines.stream()
                .filter(line -> line.contains("# Data version: "))
                .findFirst()
                .orElseThrow()
                .replaceAll("\\D", "");
        same(Long.parseLong(version), rows, path);
    }

    private void figures(String path) {
        JsonNode figures = json(path);
        long total = figures.at("/total/n").asLong();
        assertThat(sum(figures.at("/total/statuses"), JsonNode::asLong))
                .as(path)
                .isEqualTo(total);
        for (String figure : List.of("bodies", "years", "families", "countries")) {
            assertThat(sum(figures.get(figure), line -> line.at("/counts/n").asLong()))
                    .as(figure + " of " + path)
                    .isEqualTo(total);
        }
        same(figures.get("dataVersion").asLong(), total, path);
    }

    private void listed(String path) {
        JsonNode list = json(path);
        same(list.at("/dataVersion/position").asLong(), list.get("total").asLong(), path);
    }

    private void facets(String path, long total) {
        for (JsonNode facet : json(path)) {
            if (List.of("STATUS", "BODY", "YEAR", "FAMILY")
                    .contains(facet.get("dimension").asString())) {
                assertThat(sum(facet.get("values"), value -> value.get("count").asLong()))
                        .as(facet.get("dimension") + " of " + path)
                        .isEqualTo(total);
            }
        }
    }

    /** Whatever prints this version says the same number. */
    private void same(long version, long total, String path) {
        assertThat(totals.merge(version, total, (before, now) -> before))
                .as("version " + version + " at " + path)
                .isEqualTo(total);
    }

    private static long sum(JsonNode many, ToLongFunction<JsonNode> number) {
        return many.valueStream().mapToLong(number).sum();
    }

    private JsonNode json(String path) {
        return JSON.readTree(app.get(path, "Accept", "application/json").body());
    }

    private Document read(String path) {
        var answer = app.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    private static long version(String text) {
        Matcher printed = VERSION.matcher(text);
        assertThat(printed.find()).as(text).isTrue();
        return Long.parseLong(printed.group(1));
    }

    private static List<Long> row(Element row) {
        return row.select("td").eachText().stream()
                .limit(9)
                .map(OneSnapshotTest::number)
                .toList();
    }

    private static long number(String text) {
        return Long.parseLong(text.replace(",", ""));
    }

    private void importBatch(int number) {
        List<IncomingRecord> records = new ArrayList<>();
        IntStream.range(0, BATCH).forEach(i -> records.add(record(number, i)));
        runs.take(run, new ImportBatch(number, BATCH, number, 0, records, List.of()), IMPORTER);
    }

    /** The first of each batch is the one that is assessed. */
    private static IncomingRecord record(int batch, int i) {
        return new IncomingRecord(
                i == 0 ? UUID.nameUUIDFromBytes(new byte[] {(byte) batch}).toString() : new UUID(batch, i).toString(),
                "document-" + batch,
                "CAT/C/TJK/CO/" + batch,
                String.valueOf(i),
                null,
                null,
                "Do what was promised, part " + i + ".",
                "RECOMMENDATION",
                BODIES.get((batch + i) % BODIES.size()),
                List.of("Tajikistan"),
                false,
                List.of(),
                List.of("Right to health"),
                List.of(),
                List.of(),
                LocalDate.of(2010 + (batch + i) % 9, 3, 1),
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                "raw " + batch + " " + i,
                "hash " + batch + " " + i,
                null,
                null);
    }

    private void assess(String id, int number) {
        assertThat(app.send(
                                "POST",
                                "/api/v1/recommendations/" + id + "/assessments",
                                """
                                {"status": "NOT_IMPLEMENTED", "ongoing": false,
                                 "evidence": [{"kind": "NGO_REPORT", "title": "A visit", "publisher": "Monitors",
                                               "factDate": "2024-05-14", "level": "PROCESS", "fromState": false}],
                                 "statement": {"effectiveOn": "2024-05-14", "reason": "Seen on visit %d.",
                                               "sourceTitle": "Report"}}""".formatted(number),
                                "ana",
                                PASSWORD,
                                "If-Match",
                                "\"0\"")
                        .statusCode())
                .isEqualTo(200);
    }
}
