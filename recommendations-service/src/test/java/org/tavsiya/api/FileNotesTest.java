package org.tavsiya.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tavsiya.Http;
import org.tavsiya.ServiceTest;
import org.tavsiya.account.Role;
import org.tavsiya.recommendation.write.Incoming;

/** A file that lies on a disk for years says of itself whose figures it holds, of what, as of when and at which version. */
class FileNotesTest extends ServiceTest {

    private static final String FILTER = "country=Tajikistan&asOf=2024-12-31";

    @BeforeAll
    void fill() {
        openAccounts();
        importAll(List.of(Incoming.record().build()));
        assertThat(as(Role.ADMINISTRATOR)
                        .send(
                                "PUT",
                                "/api/v1/coalition/name",
                                Map.of("fullName", Map.of("en", "Coalition against torture")),
                                "If-Match",
                                "\"0\"")
                        .status())
                .isEqualTo(200);
    }

    /** Every table of the API that anybody may take, also those that are still to come. */
    static Stream<String> tables() {
        return AuthorisationTest.TABLE
                .lines()
                .map(line -> line.trim().split("\\s+"))
                .filter(call -> call[0].equals("anyone") && call[2].endsWith(".csv"))
                .map(call -> call[2])
                .flatMap(path -> path.contains("{figure}")
                        ? Stream.of("families", "bodies", "themes", "years", "countries", "matrix", "voices")
                                .map(figure -> path.replace("{figure}", figure))
                        : Stream.of(path))
                .map(path -> path + "?" + FILTER + needed(path));
    }

    /** What a table cannot be asked without. */
    private static String needed(String path) {
        return path.contains("comparison")
                ? "&since=2020-01-01"
                : path.contains("cycles") ? "&older=CAT/C/TJK/CO/2&newer=CAT/C/TJK/CO/3" : "";
    }

    @ParameterizedTest
    @MethodSource("tables")
    void every_table_says_what_it_is_to_whoever_asks(String path) {
        String version = String.valueOf(
                anonymous().get("/api/v1/progress").json().get("dataVersion").asLong());
        List<String> lines = anonymous().get(path + "&note=true").body().lines().toList();
        assertThat(lines.get(0)).isEqualTo("\ufeff# Coalition: Coalition against torture");
        assertThat(lines)
                .containsOnlyOnce("# Filter: " + FILTER, "# As of: 2024-12-31", "# Data version: " + version)
                .filteredOn(line -> line.startsWith("# Recorded until: 2"))
                .hasSize(1);
        List<String> plain = anonymous().get(path).body().lines().toList();
        assertThat(lines.stream().filter(line -> !line.replace("\ufeff", "").startsWith("# ")))
                .as("under them stands the same table")
                .isEqualTo(
                        plain.stream().map(line -> line.replace("\ufeff", "")).toList());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void every_table_is_a_workbook_too_with_the_same_rows_and_says_the_same(String path) throws IOException {
        Http.Answer answer = anonymous().get(path.replace(".csv?", ".xlsx?"));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo(TableFormat.XLSX_TYPE);
        assertThat(answer.header("Content-Disposition")).endsWith(".xlsx\"");
        assertThat(answer.header("ETag")).startsWith("W/\"");
        var parts = WorkbooksTest.parts(answer.bytes());
        List<CSVRecord> csv = CSVParser.parse(anonymous().get(path).body().substring(1), CSVFormat.RFC4180)
                .getRecords();
        assertThat(parts.get("xl/worksheets/sheet1.xml").select("row")).hasSameSizeAs(csv);
        assertThat(parts.get("xl/worksheets/sheet2.xml").select("row").eachText())
                .contains("CoalitionCoalition against torture", "Filter" + FILTER, "As of2024-12-31");
        assertThat(anonymous()
                        .get(path.replace(".csv?", ".xlsx?"), "If-None-Match", answer.header("ETag"))
                        .status())
                .isEqualTo(304);
    }
}
