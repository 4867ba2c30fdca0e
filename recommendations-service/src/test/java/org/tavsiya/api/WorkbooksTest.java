package org.tavsiya.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.tavsiya.recommendation.Status;

/** A workbook says the same as the CSV beside it, in cells that a spreadsheet counts and filters with. */
class WorkbooksTest {

    private static final String DATA = "xl/worksheets/sheet1.xml";
    private static final String ABOUT = "xl/worksheets/sheet2.xml";

    private static byte[] file(String[] header, List<String> notes, Consumer<TableSink> rows) {
        return new FileTable(new FileNotes.Lines(false, notes), header, rows).bytes(TableFormat.XLSX);
    }

    static Map<String, Document> parts(byte[] file) throws IOException {
        Map<String, Document> parts = new HashMap<>();
        // Read by the list of its parts, as every office program does: what stands before each part is not filled in by
        // who writes as it goes.
        Path kept = Files.createTempFile("workbook", ".xlsx");
        try {
            Files.write(kept, file);
            try (ZipFile zip = new ZipFile(kept.toFile())) {
                for (ZipEntry entry : Collections.list(zip.entries())) {
                    String xml = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                    parts.put(entry.getName(), Jsoup.parse(xml, "", Parser.xmlParser()));
                }
            }
        } finally {
            Files.delete(kept);
        }
        return parts;
    }

    private static Element cell(Map<String, Document> parts, String reference) {
        return parts.get(DATA).selectFirst("c[r=" + reference + "]");
    }

    @Test
    void cells_are_typed_and_the_header_stays_in_sight_with_filters() throws IOException {
        Map<String, Document> parts = parts(file(
                new String[] {"id", "n", "day", "ongoing", "themes", "status", "nothing"},
                List.of(),
                out -> out.row("a", 7, LocalDate.of(2025, 5, 23), true, List.of("One", "Two"), Status.CONTRARY, null)));
        assertThat(cell(parts, "B2").attr("t")).isIn("", "n");
        assertThat(cell(parts, "B2").text()).isEqualTo("7");
        assertThat(cell(parts, "C2").text())
                .as("days since 1900 as spreadsheets count")
                .isEqualTo("45800.0");
        assertThat(parts.get("xl/styles.xml").select("numFmt").eachAttr("formatCode"))
                .contains("yyyy-mm-dd");
        assertThat(cell(parts, "D2").attr("t")).isEqualTo("b");
        assertThat(cell(parts, "E2").wholeText()).isEqualTo("One\nTwo");
        assertThat(cell(parts, "F2").text()).isEqualTo("CONTRARY");
        assertThat(cell(parts, "G2")).as("unknown is no cell, and not zero").isNull();
        Document data = parts.get(DATA);
        assertThat(data.selectFirst("pane").attr("state")).isEqualTo("frozen");
        assertThat(data.selectFirst("pane").attr("topLeftCell")).isEqualTo("A2");
        assertThat(data.selectFirst("autoFilter").attr("ref")).isEqualTo("A1:G2");
    }

    @Test
    void what_would_be_a_formula_elsewhere_is_marked_as_in_a_csv() throws IOException {
        Map<String, Document> parts = parts(file(
                new String[] {"text"},
                List.of("Filter: =1+1"),
                out -> Arrays.asList("=1+1", "@SUM(A1)", "plain").forEach(out::row)));
        assertThat(parts.get(DATA).select("f")).isEmpty();
        assertThat(parts.get(DATA).select("row:gt(0) c").eachText()).containsExactly("'=1+1", "'@SUM(A1)", "plain");
        assertThat(parts.get(ABOUT).select("c").eachText()).containsExactly("Filter", "'=1+1");
    }

    @Test
    void a_sheet_says_what_the_figures_are_of() throws IOException {
        Map<String, Document> parts = parts(file(
                new String[] {"n"},
                List.of("Coalition: Of NGOs", "Filter: country=Tajikistan", "As of: 2025-01-01"),
                out -> {}));
        assertThat(parts.get("xl/workbook.xml").select("sheet").eachAttr("name"))
                .containsExactly("Data", "About");
        assertThat(parts.get(ABOUT).select("row").eachText())
                .containsExactly("CoalitionOf NGOs", "Filtercountry=Tajikistan", "As of2025-01-01");
    }

    @Test
    void a_text_longer_than_a_cell_says_that_it_is_cut() throws IOException {
        String text = "x".repeat(Workbooks.LONGEST_CELL + 1);
        String cell = cell(parts(file(new String[] {"text"}, List.of(), out -> out.row(text))), "A2")
                .text();
        assertThat(cell).hasSize(Workbooks.LONGEST_CELL).endsWith(Workbooks.CUT);
        String longest = "x".repeat(Workbooks.LONGEST_CELL);
        assertThat(cell(parts(file(new String[] {"text"}, List.of(), out -> out.row(longest))), "A2")
                        .text())
                .isEqualTo(longest);
    }

    @Test
    void what_breaks_off_is_no_workbook() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FileTable broken = new FileTable(new FileNotes.Lines(false, List.of()), new String[] {"n"}, rows -> {
            for (int i = 0; i < 5_000; i++) {
                rows.row(i);
            }
            throw new UncheckedIOException(new IOException("the view is away"));
        });
        assertThatThrownBy(() -> broken.as(TableFormat.XLSX).write(out)).isInstanceOf(IllegalStateException.class);
        assertThat(out.size()).as("nothing of it is sent").isZero();
    }

    @Test
    void the_same_content_gives_the_same_bytes_wherever_and_whenever_it_is_written() {
        Supplier<byte[]> made = () -> file(
                new String[] {"n", "day", "text"},
                List.of("As of: 2025-01-01"),
                out -> IntStream.range(0, 2_000).forEach(i -> out.row(i, LocalDate.of(2025, 5, 23), "Text " + i)));
        byte[] here = made.get();
        TimeZone zone = TimeZone.getDefault();
        Locale language = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            assertThat(made.get()).isEqualTo(here);
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(language);
        }
    }

    @Test
    void nothing_stays_in_the_temporary_folder() throws IOException {
        file(new String[] {"n"}, List.of(), out -> out.row(1));
        assertThatThrownBy(() -> file(new String[] {"n"}, List.of(), out -> {
                    throw new UncheckedIOException(new IOException("the disk is full"));
                }))
                .isInstanceOf(IllegalStateException.class);
        try (Stream<Path> kept = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            assertThat(kept.filter(f -> f.getFileName().toString().startsWith("tavsiya-table-")))
                    .isEmpty();
        }
    }
}
