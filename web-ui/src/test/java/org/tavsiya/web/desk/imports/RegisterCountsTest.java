package org.tavsiya.web.desk.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.tavsiya.RecommendationsApplication;
import org.tavsiya.account.Actor;
import org.tavsiya.imports.ImportFilter;
import org.tavsiya.imports.ImportReport;
import org.tavsiya.imports.ImportRuns;
import org.tavsiya.ingest.Batch;
import org.tavsiya.ingest.Filter;
import org.tavsiya.ingest.ImportLoop;
import org.tavsiya.ingest.ImportRequest;
import org.tavsiya.ingest.ImportTarget;
import org.tavsiya.ingest.Report;
import org.tavsiya.ingest.UhriReader;
import org.tavsiya.ingest.reader.UhriSource;
import org.tavsiya.progress.Progress;
import org.tavsiya.progress.Progress.Line;
import org.tavsiya.progress.ProgressQueries;
import org.tavsiya.recommendation.read.filter.Dimension;
import org.tavsiya.recommendation.read.filter.RecommendationFilter;
import org.tavsiya.recommendation.read.listrecommendations.ListRecommendations;
import org.tavsiya.recommendation.read.rows.RowStore;
import org.tavsiya.views.Views;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the register counts after an import, against counts that somebody else made of the same file. */
class RegisterCountsTest {

    /** Everything in the register, whatever its type and standing. */
    private static final RecommendationFilter ALL = RecommendationFilter.ALL
            .with(Dimension.TYPE, RecommendationFilter.ANY)
            .with(Dimension.LIFECYCLE, RecommendationFilter.ANY);
    /** The long forms that the generator plants; an independent table, not the importer's. */
    private static final Map<String, String> SHORT_BODIES = Map.of(
            "Committee on the Rights of the Child",
            "CRC",
            "Committee on the Elimination of Discrimination against Women",
            "CEDAW",
            "Committee on Migrant Workers",
            "CMW",
            "Committee on Economic, Social and Cultural Rights",
            "CESCR");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"--country Tajikistan --records 1602", "--records 6000 --seed 7"})
    void the_register_counts_what_the_file_holds(String arguments) throws Exception {
        Path file = generate(arguments);
        JsonNode expected =
                JsonMapper.shared().readTree(Path.of(file + ".expected.json").toFile());
        try (ConfigurableApplicationContext application = start()) {
            ImportReport report = importFile(application, file);
            Progress counted = application
                    .getBean(ProgressQueries.class)
                    .progress(application.getBean(RowStore.class).snapshot(), ALL);
            assertThat(report.rejected()).isZero();
            assertThat(counted.total().n())
                    .isEqualTo(expected.get("distinct_annotations").asInt())
                    .isEqualTo((int) report.added());
            assertThat(byKey(counted.years())).isEqualTo(counts(expected.get("year")));
            assertThat(byKey(counted.bodies())).isEqualTo(bodies(expected));
            assertThat(themes(counted)).isEqualTo(counts(expected.get("theme")));
            assertThat(countries(application, counted)).isEqualTo(countries(expected));
            assertThat(types(application)).isEqualTo(types(expected));
        }
    }

    @Test
    void the_first_review_of_tajikistan_is_142_recommendations_in_128_paragraphs() throws Exception {
        Path file = Files.writeString(
                folder.resolve("review.json"),
                inUhrisShape(JsonMapper.shared()
                        .readTree(shared("data/tajikistan-upr1-A_HRC_19_3.json").toFile())));
        try (ConfigurableApplicationContext application = start()) {
            importFile(application, file);
            List<String> paragraphs = new ArrayList<>();
            application
                    .getBean(ListRecommendations.class)
                    .all(
                            application.getBean(RowStore.class).snapshot(),
                            RecommendationFilter.ALL.with(Dimension.SYMBOL, "A/HRC/19/3"),
                            org.tavsiya.recommendation.read.listrecommendations.Sort.NEWEST)
                    .each(item -> paragraphs.add(item.paragraph()));
            assertThat(paragraphs).hasSize(142);
            assertThat(paragraphs.stream().distinct()).hasSize(128);
        }
    }

    private ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(RecommendationsApplication.class)
                .run("--server.port=0", "--tavsiya.data=" + folder.resolve("register"));
    }

    private static ImportReport importFile(ConfigurableApplicationContext application, Path file) throws Exception {
        ImportRuns runs = application.getBean(ImportRuns.class);
        Into into = new Into(runs);
        try (UhriReader reader = UhriSource.open(file, Filter.none())) {
            new ImportLoop(reader, into)
                    .run(new ImportRequest(
                            reader.format(), file.getFileName().toString(), Files.size(file), Filter.none(), "test"));
        }
        Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .until(() -> application.getBean(Views.class).caughtUp());
        return runs.get(into.runId);
    }

    /** The register of the application under test. */
    private static final class Into implements ImportTarget {

        private final ImportRuns runs;
        private String runId;

        private Into(ImportRuns runs) {
            this.runs = runs;
        }

        @Override
        public Report start(ImportRequest r) {
            ImportReport report =
                    runs.start(r.format(), r.fileName(), r.fileBytes(), ImportFilter.NONE, r.tool(), Actor.SYSTEM);
            runId = report.runId();
            return Translation.report(report);
        }

        @Override
        public Report send(Batch batch) {
            return Translation.report(runs.take(runId, Translation.batch(batch), Actor.SYSTEM));
        }

        @Override
        public Report complete() {
            return Translation.report(runs.complete(runId, Actor.SYSTEM));
        }

        @Override
        public Report cancel() {
            return Translation.report(runs.cancel(runId, Actor.SYSTEM));
        }
    }

    private static Map<String, Integer> byKey(List<Line> lines) {
        Map<String, Integer> counts = new TreeMap<>();
        lines.forEach(line -> counts.put(line.key(), line.counts().n()));
        return counts;
    }

    private static Map<String, Integer> counts(JsonNode node) {
        Map<String, Integer> counts = new TreeMap<>();
        node.propertyStream().forEach(e -> counts.put(e.getKey(), e.getValue().asInt()));
        return counts;
    }

    private static Map<String, Integer> bodies(JsonNode expected) {
        Map<String, Integer> folded = new TreeMap<>();
        counts(expected.get("body")).forEach((raw, n) -> {
            String label = raw.replaceFirst("^-\\s*", "");
            folded.merge(label.isEmpty() ? "none" : SHORT_BODIES.getOrDefault(label, label), n, Integer::sum);
        });
        return folded;
    }

    /** Recommendations without a theme are a line of their own here, and nothing in the other count. */
    private static Map<String, Integer> themes(Progress counted) {
        Map<String, Integer> themes = byKey(counted.themes());
        themes.remove(RecommendationFilter.NONE);
        return themes;
    }

    private static Map<String, Integer> countries(JsonNode expected) {
        Map<String, Integer> countries = new TreeMap<>();
        counts(expected.get("country"))
                .forEach((raw, n) -> countries.merge(
                        switch (raw) {
                            case "TJ" -> "Tajikistan";
                            case "(none)" -> RecommendationFilter.NONE;
                            default -> raw;
                        },
                        n,
                        Integer::sum));
        return countries;
    }

    /** A country that was read out of the symbol is counted back to none, as the file has it. */
    private static Map<String, Integer> countries(ConfigurableApplicationContext application, Progress counted) {
        Map<String, Integer> countries = byKey(counted.countries());
        documents(application, new Document("countryDerived", true))
                .forEach(d -> d.getList("countries", String.class).forEach(country -> {
                    countries.computeIfPresent(country, (c, n) -> n == 1 ? null : n - 1);
                    countries.merge(RecommendationFilter.NONE, 1, Integer::sum);
                }));
        return countries;
    }

    /** A missing or unreadable type is told by the record's oddity, whatever the register made of it. */
    private static Map<String, Integer> types(ConfigurableApplicationContext application) {
        Map<String, Integer> types = new TreeMap<>();
        documents(application, new Document()).forEach(d -> {
            boolean untyped =
                    d.getList("oddities", String.class).stream().anyMatch(List.of("NO_TYPE", "UUID_TYPE")::contains);
            types.merge(untyped ? "UNTYPED" : d.getString("type"), 1, Integer::sum);
        });
        return types;
    }

    private static Map<String, Integer> types(JsonNode expected) {
        Map<String, Integer> types = new TreeMap<>();
        counts(expected.get("type"))
                .forEach((raw, n) -> types.merge(
                        switch (raw) {
                            case "- Recommendations" -> "RECOMMENDATION";
                            case "- Concerns/Observations" -> "CONCERN";
                            default -> "UNTYPED";
                        },
                        n,
                        Integer::sum));
        return types;
    }

    private static List<Document> documents(ConfigurableApplicationContext application, Document query) {
        String collection = application.getBean(Views.class).current().collection("recommendations");
        return application
                .getBean(MongoTemplate.class)
                .getCollection(collection)
                .find(query)
                .projection(new Document("countries", 1).append("oddities", 1).append("type", 1))
                .into(new ArrayList<>());
    }

    private static String inUhrisShape(JsonNode review) {
        JsonMapper json = JsonMapper.shared();
        List<Map<String, Object>> records = new ArrayList<>();
        for (JsonNode one : review) {
            String number = one.get("paragraph").asString()
                    + (one.get("parts").asInt() == 1
                            ? ""
                            : ".." + one.get("part").asInt());
            Map<String, Object> record = new TreeMap<>();
            record.put("AnnotationId", UUID.nameUUIDFromBytes(number.getBytes()).toString());
            record.put("AnnotationType", "- Recommendations");
            record.put("Body", "- UPR");
            record.put("Countries", List.of("Tajikistan"));
            record.put("Symbol", one.get("symbol").asString());
            record.put("PublicationDate", one.get("review_date").asString() + "T00:00:00");
            record.put(
                    "Text",
                    number + " " + one.get("text").asString() + " ("
                            + one.get("recommending_states").asString() + ");");
            records.add(record);
        }
        return json.writeValueAsString(records);
    }

    private Path generate(String arguments) throws Exception {
        Path out = folder.resolve("export.json");
        List<String> command = new ArrayList<>(
                List.of("python3", shared("tools/make_uhri_export.py").toString(), "--out", out.toString()));
        command.addAll(List.of(arguments.split(" ")));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("generator.log").toFile())
                .start();
        assertThat(process.waitFor()).as("generator").isZero();
        return out;
    }

    /** Reference data beside the repository, or where TAVSIYA_SHARED points; without it there is nothing to compare with. */
    private static Path shared(String path) {
        String given = System.getenv("TAVSIYA_SHARED");
        Path file = (given != null
                        ? Path.of(given)
                        : Path.of("").toAbsolutePath().resolve("../../shared").normalize())
                .resolve(path);
        assumeTrue(Files.exists(file), "No reference data: " + file);
        return file;
    }
}
