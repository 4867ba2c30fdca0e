package org.tavsiya.web.desk.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tavsiya.imports.ImportReport;
import org.tavsiya.imports.ImportRuns;
import org.tavsiya.web.desk.DeskTest;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The same data in every layout that circulates: what a layout does not hold is not deleted, and nothing is counted twice. */
class LayoutsTest extends DeskTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    /** Column of UHRI's workbook and key of its JSON; neither the document's id nor the cycle has a column. */
    private static final String[][] COLUMNS = {
        {"Text", "Text"},
        {"Countries Concerned", "Countries"},
        {"Reccomending Body", "Body"},
        {"Document Symbol", "Symbol"},
        {"Themes", "Themes"},
        {"Affected Persons", "AffectedPersons"},
        {"Sdgs", "Sdgs"},
        {"Document Publication Date", "PublicationDate"},
        {"UPR Reccomending States", "UprRecommendingCountry"},
        {"UPR Position", "UprPositions"},
        {"Type", "AnnotationType"},
        {"OHCHR Annotation Id", "AnnotationId"},
        {"UPR Session", "UprSession"},
        {"Regions Concerned", "Regions"},
        {"Recommending Regions", "UprRecommendingRegions"}
    };

    @TempDir
    private Path folder;

    @Autowired
    private ImportRuns runs;

    @Autowired
    private JdbcTemplate sql;

    private ImportReport imported(String name, byte[] content) throws Exception {
        String id = desk.upload(name, content);
        desk.settled(id);
        return runs.get(id);
    }

    private long revisions() {
        return sql.queryForObject(
                "select count(*) from domain_event where payload_type = 'recommendation.source-revised'", Long.class);
    }

    @Test
    void json_then_a_workbook_of_the_same_data_then_json_in_another_order_changes_nothing() throws Exception {
        List<Map<String, Object>> records = generated();
        ImportReport first = imported("full.json", Export.json(records));
        long before = revisions();
        ImportReport second = imported("full.xlsx", workbook(records));
        ImportReport third = imported(
                "reversed.json",
                Export.json(records.stream().map(LayoutsTest::reversed).toList()));
        assertThat(first.added()).isGreaterThan(1_500);
        assertThat(List.of(second.changed(), second.added())).containsExactly(0L, 0L);
        assertThat(List.of(third.changed(), third.added())).containsExactly(0L, 0L);
        assertThat(revisions()).isEqualTo(before);
    }

    @Test
    void the_monthly_shape_overwrites_no_type() throws Exception {
        Map<String, Object> full = Export.record(60_001, "4. The Committee is concerned.");
        full.put("AnnotationType", "- Concerns/Observations");
        imported("full.json", Export.json(List.of(full)));
        Map<String, Object> monthly = new LinkedHashMap<>(full);
        monthly.put("AnnotationType", UUID.randomUUID().toString());
        monthly.put("Body", "Committee against Torture");
        monthly.put("Countries", List.of("TJ"));
        long before = revisions();
        imported("monthly.json", Export.json(List.of(monthly)));
        assertThat(sql.queryForList(
                                "select 1 from domain_event where aggregate_id = ? and sequence_number > 0",
                                Export.id(60_001))
                        .size())
                .isLessThanOrEqualTo(1);
        mvc.perform(org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get(
                        "/api/v1/recommendations/" + Export.id(60_001)))
                .andExpect(org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath("$.type")
                        .value("CONCERN"));
        assertThat(revisions() - before).isLessThanOrEqualTo(1);
    }

    /**
     * UHRI's shape without annotation ids, in two files that part a paragraph; then as a workbook; then the report's
     * own list, which tells the parts.
     */
    @Test
    void all_142_texts_of_a_report_enter_over_two_files_and_meet_themselves_in_every_format() throws Exception {
        List<Map<String, Object>> texts = new ArrayList<>();
        Path report = shared("data/tajikistan-upr1-A_HRC_19_3.json");
        for (JsonNode one : JSON.readTree(report.toFile())) {
            texts.add(inUhrisShape(one));
        }
        ImportReport odd = imported("odd.json", Export.json(every(texts, 1)));
        ImportReport even = imported("even.json", Export.json(every(texts, 0)));
        assertThat(odd.rejected() + even.rejected()).isZero();
        assertThat(odd.added() + even.added()).isEqualTo(142);
        List<Map<String, Object>> shuffled = new ArrayList<>(texts);
        Collections.shuffle(shuffled, new java.util.Random(7));
        for (ImportReport again : List.of(
                imported("all.json", Export.json(shuffled)),
                imported("all.xlsx", workbook(texts)),
                imported("report.json", Files.readAllBytes(report)))) {
            assertThat(again.added()).isZero();
            assertThat(again.rejected()).isZero();
            assertThat(again.changed() + again.unchanged()).isEqualTo(142);
        }
        assertThat(sql.queryForObject(
                        "select count(distinct recommendation_id) from source_place where symbol = 'A/HRC/19/3'",
                        Long.class))
                .isEqualTo(142);
        assertThat(sql.queryForList(
                        "select paragraph || '/' || part from source_place where symbol = 'A/HRC/19/3'", String.class))
                .doesNotHaveDuplicates()
                .doesNotContainNull();
    }

    private static List<Map<String, Object>> every(List<Map<String, Object>> texts, int rest) {
        return java.util.stream.IntStream.range(0, texts.size())
                .filter(i -> i % 2 == rest)
                .mapToObj(texts::get)
                .toList();
    }

    private static Map<String, Object> inUhrisShape(JsonNode one) {
        Map<String, Object> record = new LinkedHashMap<>();
        record.put("AnnotationType", "- Recommendations");
        record.put("Body", "- UPR");
        record.put("Countries", List.of("Tajikistan"));
        record.put("Symbol", one.get("symbol").asString());
        record.put("PublicationDate", one.get("review_date").asString() + "T00:00:00");
        record.put(
                "Text",
                one.get("paragraph").asString() + " " + one.get("text").asString() + " ("
                        + one.get("recommending_states").asString() + ");");
        record.put("UprSession", List.of(one.get("session").asInt() + "th Session"));
        return record;
    }

    private List<Map<String, Object>> generated() throws Exception {
        Path out = folder.resolve("export.json");
        Process process = new ProcessBuilder(
                        "python3",
                        shared("tools/make_uhri_export.py").toString(),
                        "--out",
                        out.toString(),
                        "--country",
                        "Tajikistan",
                        "--records",
                        "1602")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("generator.log").toFile())
                .start();
        assertThat(process.waitFor()).as("generator").isZero();
        return StreamSupport.stream(JSON.readTree(out.toFile()).spliterator(), false)
                .map(node -> (Map<String, Object>)
                        JSON.convertValue(node, new TypeReference<LinkedHashMap<String, Object>>() {}))
                .toList();
    }

    private static Map<String, Object> reversed(Map<String, Object> record) {
        Map<String, Object> other = new LinkedHashMap<>(record);
        other.replaceAll((key, value) -> {
            if (!(value instanceof List<?> list) || key.equals("UprSession")) {
                return value;
            }
            List<Object> turned = new ArrayList<>(list);
            Collections.reverse(turned);
            return turned;
        });
        return other;
    }

    private byte[] workbook(List<Map<String, Object>> records) throws IOException {
        Path file = folder.resolve("workbook.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Sheet1");
            for (int c = 0; c < COLUMNS.length; c++) {
                sheet.value(0, c, COLUMNS[c][0]);
                for (int r = 0; r < records.size(); r++) {
                    cell(sheet, r + 1, c, records.get(r).get(COLUMNS[c][1]));
                }
            }
        }
        return Files.readAllBytes(file);
    }

    private static void cell(Worksheet sheet, int row, int column, Object value) {
        if (value instanceof List<?> list) {
            sheet.value(row, column, list.stream().map(one -> "- " + one).collect(Collectors.joining("\n")));
        } else if (value != null && COLUMNS[column][1].equals("PublicationDate")) {
            sheet.value(
                    row,
                    column,
                    LocalDate.parse(value.toString().substring(0, 10)).toEpochDay()
                            - LocalDate.of(1899, 12, 30).toEpochDay());
        } else if (value != null) {
            sheet.value(row, column, value.toString());
        }
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
