package org.tavsiya.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the reader counts against what the generator of the file counted, each folding raw labels in its own way. */
class GeneratedExportTest {

    private static final String NONE = "(none)";
    private static final Map<String, String> LONG_BODIES = Map.of(
            "Committee on the Rights of the Child",
            "CRC",
            "Committee on the Elimination of Discrimination against Women",
            "CEDAW",
            "Committee on Migrant Workers",
            "CMW",
            "Committee on Economic, Social and Cultural Rights",
            "CESCR",
            "-",
            NONE);
    private static final Map<String, String> TYPES =
            Map.of("- Recommendations", "RECOMMENDATION", "- Concerns/Observations", "CONCERN", "-", "NO_TYPE");

    @TempDir
    private Path folder;

    private final Map<String, Map<String, Long>> counts = new TreeMap<>();

    @Test
    void counts_of_tajikistans_file_equal_those_of_the_generator() throws IOException, InterruptedException {
        compare("--country", "Tajikistan", "--records", "1602");
    }

    @Test
    void counts_of_a_file_of_the_whole_world_equal_those_of_the_generator() throws IOException, InterruptedException {
        compare("--records", "20000");
    }

    private void compare(String... arguments) throws IOException, InterruptedException {
        Path export = Shared.export(folder, arguments);
        JsonNode expected =
                JsonMapper.shared().readTree(Path.of(export + ".expected.json").toFile());
        Set<String> seen = new HashSet<>();
        for (Item item : Sample.readAll(export, Filter.none())) {
            assertThat(item).isInstanceOf(SourceRecord.class);
            SourceRecord record = (SourceRecord) item;
            if (seen.add(record.annotationId())) {
                count(record);
            }
        }
        assertThat(seen).hasSize(expected.get("distinct_annotations").asInt());
        assertThat(counts.get("country")).isEqualTo(folded(expected.get("country"), GeneratedExportTest::country));
        assertThat(counts.get("body")).isEqualTo(folded(expected.get("body"), GeneratedExportTest::body));
        assertThat(counts.get("theme")).isEqualTo(folded(expected.get("theme"), theme -> theme));
        assertThat(counts.get("year")).isEqualTo(folded(expected.get("year"), year -> year));
        assertThat(counts.get("type"))
                .isEqualTo(folded(expected.get("type"), type -> TYPES.getOrDefault(type, "UUID_TYPE")));
        assertThat(counts.get("country_body_year"))
                .isEqualTo(folded(expected.get("country_body_year"), GeneratedExportTest::countryBodyYear));
    }

    private void count(SourceRecord record) {
        String body = record.body() == null ? NONE : record.body();
        String year = String.valueOf(record.publicationDate().getYear());
        // The generator knows nothing of countries that only the symbol gives away.
        List<String> countries = record.countryDerived() ? List.of() : record.countries();
        (countries.isEmpty() ? List.of(NONE) : countries).forEach(country -> add("country", country));
        countries.forEach(country -> add("country_body_year", country + "|" + body + "|" + year));
        record.themes().forEach(theme -> add("theme", theme));
        add("body", body);
        add("year", year);
        add(
                "type",
                record.oddities().contains("NO_TYPE")
                        ? "NO_TYPE"
                        : record.oddities().contains("UUID_TYPE") ? "UUID_TYPE" : record.type());
    }

    private void add(String table, String key) {
        counts.computeIfAbsent(table, t -> new TreeMap<>()).merge(key, 1L, Long::sum);
    }

    private static Map<String, Long> folded(JsonNode raw, UnaryOperator<String> fold) {
        Map<String, Long> folded = new TreeMap<>();
        raw.properties()
                .forEach(e -> folded.merge(fold.apply(e.getKey()), e.getValue().asLong(), Long::sum));
        return folded;
    }

    private static String country(String raw) {
        return raw.equals("TJ") ? "Tajikistan" : raw;
    }

    private static String body(String raw) {
        String label = raw.startsWith("- ") ? raw.substring(2) : raw;
        return LONG_BODIES.getOrDefault(label, label);
    }

    private static String countryBodyYear(String raw) {
        String[] parts = raw.split("\\|");
        return country(parts[0]) + "|" + body(parts[1]) + "|" + parts[2];
    }
}
