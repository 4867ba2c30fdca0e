package org.tavsiya.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A real report, A/HRC/19/3, brought into UHRI's shape: parts of one paragraph are numbered {@code 88.1..2}, States stand in brackets. */
class FirstCycleOfTajikistanTest {

    @TempDir
    private Path folder;

    @Test
    void the_report_holds_142_recommendations_in_128_paragraphs() throws IOException {
        JsonNode report = JsonMapper.shared()
                .readTree(Shared.file("data/tajikistan-upr1-A_HRC_19_3.json").toFile());
        Path file = Files.writeString(folder.resolve("report.json"), Sample.list(inUhrisShape(report)));
        List<Item> items = Sample.readAll(file, Filter.none());
        List<SourceRecord> records = Sample.accepted(items);
        assertThat(records).hasSize(items.size()).hasSize(142);
        assertThat(records.stream().map(SourceRecord::paragraph).distinct()).hasSize(128);
        assertThat(records.stream().map(r -> r.paragraph() + "/" + r.part()).collect(Collectors.toSet()))
                .hasSize(142);
        for (int i = 0; i < records.size(); i++) {
            JsonNode source = report.get(i);
            SourceRecord record = records.get(i);
            assertThat(record.paragraph()).isEqualTo(source.get("paragraph").asString());
            assertThat(record.part())
                    .isEqualTo(
                            source.get("parts").asInt() == 1
                                    ? null
                                    : source.get("part").asInt());
            assertThat(record.text()).contains(source.get("text").asString());
            assertThat(record.recommendingStates())
                    .hasSize(source.get("recommending_states").asString().split(";").length)
                    .doesNotContain("Turkey", "USA");
            assertThat(record.uprCycle()).isEqualTo("1");
            assertThat(record.oddities()).isEmpty();
        }
    }

    private static Sample[] inUhrisShape(JsonNode report) {
        List<Sample> samples = new ArrayList<>();
        for (JsonNode one : report) {
            String part =
                    one.get("parts").asInt() == 1 ? "" : ".." + one.get("part").asInt();
            String number = one.get("paragraph").asString() + part;
            samples.add(Sample.upr()
                    .with(
                            "AnnotationId",
                            UUID.nameUUIDFromBytes(number.getBytes(StandardCharsets.UTF_8))
                                    .toString())
                    .with("Symbol", one.get("symbol").asString())
                    .with(
                            "Text",
                            number + " " + one.get("text").asString() + " ("
                                    + one.get("recommending_states").asString() + ");")
                    .with("PublicationDate", one.get("review_date").asString() + "T00:00:00")
                    .with("UprCycle", null)
                    .with("UprSession", List.of(one.get("session").asInt() + "th Session"))
                    .with("UprRecommendingCountry", List.of())
                    .with(
                            "UprPositions",
                            List.of(position(one.get("initial_position").asString()))));
        }
        return samples.toArray(Sample[]::new);
    }

    private static String position(String initial) {
        return switch (initial) {
            case "NOT_SUPPORTED" -> "Noted";
            case "TO_BE_EXAMINED" -> "Under consideration";
            default -> "Supported";
        };
    }

    /** The report's own list, which names its fields otherwise: it tells paragraph and part itself. */
    @Test
    void the_report_is_read_as_it_stands() throws IOException {
        List<Item> items = Sample.readAll(Shared.file("data/tajikistan-upr1-A_HRC_19_3.json"), Filter.none());
        List<SourceRecord> records = Sample.accepted(items);
        assertThat(records).hasSize(items.size()).hasSize(142);
        assertThat(records).allSatisfy(r -> {
            assertThat(r.body()).isEqualTo("UPR");
            assertThat(r.publicationDate()).isNotNull();
            assertThat(r.part()).isNotNull();
            assertThat(r.position()).isNotNull();
            assertThat(r.recommendingStates()).isNotEmpty();
        });
        assertThat(records.stream().map(r -> r.paragraph() + "/" + r.part()).distinct())
                .hasSize(142);
    }
}
