package org.tavsiya.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tavsiya.Http;
import org.tavsiya.ServiceTest;
import org.tavsiya.account.Role;
import org.tavsiya.recommendation.write.Incoming;

/** A file that lies on a disk for years says of itself whose figures it holds, of what, as of when and at which version. */
class FileNotesTest extends ServiceTest {

    private static final String DOCUMENT = "symbol=CAT%2FC%2FTJK%2FCO%2F3&asOf=2024-12-31";
    private static final String FILTER = "country=Tajikistan&asOf=2024-12-31";
    private static final String ID = "ffffffff-0000-4000-8000-000000000001";
    private static final String FORMULA = "=HYPERLINK(\"https://example.org\")";

    @BeforeAll
    void fill() {
        openAccounts();
        importAll(List.of(
                Incoming.record()
                        .id(ID)
                        .themes("Conditions of detention", "Torture | ill-treatment")
                        .text(FORMULA)
                        .build(),
                Incoming.record().paragraph("13").build()));
        say(
                "claims",
                Map.of("claimedStatus", "FULLY_IMPLEMENTED", "claim", "Done.", "statement", statement("2021-05-01")));
        say(
                "assessments",
                Map.of(
                        "status",
                        "NOT_IMPLEMENTED",
                        "evidence",
                        enough("2022-03-01"),
                        "statement",
                        statement("2022-03-01")));
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

    private void say(String what, Map<String, ?> body) {
        String address = "/api/v1/recommendations/" + ID;
        Http.Answer answer = as(Role.ANALYST)
                .post(
                        address + "/" + what,
                        body,
                        "If-Match",
                        anonymous().get(address).header("Recommendation-Version"));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
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
                .map(path -> path + "?" + asked(path) + needed(path));
    }

    /** Of one document, or of a State. */
    private static String asked(String path) {
        return path.contains("follow-up-table") ? DOCUMENT : FILTER;
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
        assertThat(lines.get(0)).startsWith("\ufeff# Title: ").doesNotEndWith("null");
        assertThat(lines.get(1)).isEqualTo("# Coalition: Coalition against torture");
        assertThat(lines)
                .containsOnlyOnce(
                        "# Filter: " + (asked(path).equals(FILTER) ? "" : "lifecycle=any&") + asked(path),
                        "# As of: 2024-12-31",
                        "# Data version: " + version,
                        "# How it is counted: " + service.address() + "/en/method",
                        "# Licence: " + FileNotes.LICENCE)
                .anyMatch(line ->
                        line.matches("# In words: (State: Tajikistan|.*symbol: CAT/C/TJK/CO/3);.* as of 2024-12-31"))
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
        List<CSVRecord> csv = CSVParser.parse(anonymous().get(path).body().substring(1), CSVFormat.RFC4180)
                .getRecords();
        List<String> notes = anonymous().get(path + "&note=true").body().lines().toList();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(answer.bytes()))) {
            XSSFSheet data = workbook.getSheet("Data");
            assertThat(data.getLastRowNum() + 1).isEqualTo(csv.size());
            for (CSVRecord line : csv) {
                int row = (int) line.getRecordNumber() - 1;
                for (int column = 0; column < line.size(); column++) {
                    assertSame(line.get(column), data.getRow(row).getCell(column));
                }
            }
            List<String> said = new ArrayList<>();
            workbook.getSheet("About").forEach(row -> said.add(row.getCell(0) + ": " + row.getCell(1)));
            assertThat(said)
                    .as("the lines above the table")
                    .isEqualTo(notes.stream()
                            .map(line -> line.replace("\ufeff", ""))
                            .takeWhile(line -> line.startsWith("# "))
                            .map(line -> line.substring(2))
                            .toList());
        }
        assertThat(anonymous().get(path.replace(".csv?", ".xlsx?")).bytes())
                .as("nothing of the clock")
                .isEqualTo(answer.bytes());
        assertThat(anonymous()
                        .get(path.replace(".csv?", ".xlsx?"), "If-None-Match", answer.header("ETag"))
                        .status())
                .isEqualTo(304);
    }

    @Test
    void words_of_an_address_are_one_line_and_no_formula() {
        List<String> lines = anonymous()
                .get("/api/v1/recommendations.csv?note=true&q=x;%3D1%2B1")
                .body()
                .lines()
                .toList();
        assertThat(lines).anyMatch(line -> line.startsWith("# In words: ") && line.contains("text: x;'=1+1"));
    }

    private static void assertSame(String csv, XSSFCell cell) {
        if (cell == null || cell.getCellType() == CellType.BLANK) {
            assertThat(csv).isEmpty();
        } else if (cell.getCellType() == CellType.NUMERIC && DateUtil.isCellDateFormatted(cell)) {
            assertThat(cell.getLocalDateTimeCellValue().toLocalDate()).hasToString(csv);
        } else if (cell.getCellType() == CellType.NUMERIC) {
            assertThat(cell.getNumericCellValue()).isEqualTo(Double.parseDouble(csv));
        } else if (cell.getCellType() == CellType.BOOLEAN) {
            assertThat(String.valueOf(cell.getBooleanCellValue())).isEqualTo(csv);
        } else {
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isIn(csv, several(csv));
        }
    }

    /** Several values stand one below the other in a workbook. */
    private static String several(String csv) {
        return Arrays.stream(csv.split("(?<!\\\\) \\| "))
                .map(value -> value.replaceAll("\\\\([\\\\|])", "$1"))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void what_would_be_a_formula_is_a_marked_text() throws IOException {
        Http.Answer answer = anonymous().get("/api/v1/recommendations.xlsx?" + FILTER);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(answer.bytes()))) {
            List<String> texts = new ArrayList<>();
            workbook.getSheet("Data")
                    .forEach(row -> row.forEach(cell -> {
                        assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                        if (cell.getCellType() == CellType.STRING) {
                            texts.add(cell.getStringCellValue());
                        }
                    }));
            assertThat(texts).contains("'" + FORMULA).doesNotContain(FORMULA);
        }
    }
}
