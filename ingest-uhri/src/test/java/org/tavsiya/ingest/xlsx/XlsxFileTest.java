package org.tavsiya.ingest.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.tavsiya.ingest.Sample.accepted;
import static org.tavsiya.ingest.Sample.readAll;
import static org.tavsiya.ingest.Sample.refused;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.tavsiya.ingest.Filter;
import org.tavsiya.ingest.Item;
import org.tavsiya.ingest.SourceRecord;
import org.tavsiya.ingest.UnreadableSourceException;

class XlsxFileTest extends WorkbookFile {

    private static final String[] HEADER = {
        "Text",
        "Countries Concerned",
        "Reccomending Body",
        "Document Symbol",
        "Themes",
        "Affected Persons",
        "Sdgs",
        "Document Publication Date",
        "UPR Reccomending States",
        "UPR Position",
        "Type",
        "OHCHR Annotation Id",
        "UPR Session",
        "Regions Concerned",
        "Recommending Regions",
        "Date of publication on UHRI"
    };

    /** A workbook as a spreadsheet library writes it: shared strings, dates as numbers. */
    private Path fullExport(int rows) throws IOException {
        Path file = folder.resolve("full.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Sheet1");
            for (int i = 0; i < HEADER.length; i++) {
                sheet.value(0, i, HEADER[i]);
            }
            for (int row = 1; row <= rows; row++) {
                sheet.value(
                        row,
                        0,
                        "Rural women 49.The Committee notes with concern that village " + row + " has no school");
                sheet.value(row, 1, "- Tajikistan");
                sheet.value(row, 2, "- CEDAW");
                sheet.value(row, 3, "CEDAW/C/TJK/CO/6");
                sheet.value(row, 4, "- Equality & non-discrimination\n- Right to education");
                sheet.value(row, 5, "- Persons living in rural areas\r\n- Women & girls");
                sheet.value(row, 6, "- 1.4 - Equal rights to economic resources\n- 16.3 - Promote the rule of law");
                sheet.value(row, 7, 46078);
                sheet.value(row, 10, "- Concerns/Observations");
                sheet.value(row, 11, "00000000-0000-4000-8000-%012d".formatted(row));
                sheet.value(row, 13, "- Asia-Pacific");
                sheet.value(row, 15, 46125.4996282407);
            }
        }
        return file;
    }

    @Test
    void the_full_export_is_read_column_by_column() throws IOException {
        List<SourceRecord> records = accepted(readAll(fullExport(3), Filter.none()));
        assertThat(records).hasSize(3);
        SourceRecord r = records.get(1);
        assertThat(r.annotationId()).isEqualTo("00000000-0000-4000-8000-000000000002");
        assertThat(r.paragraph()).isEqualTo("49");
        assertThat(r.heading()).isEqualTo("Rural women");
        assertThat(r.countries()).containsExactly("Tajikistan");
        assertThat(r.body()).isEqualTo("CEDAW");
        assertThat(r.type()).isEqualTo("CONCERN");
        assertThat(r.themes()).containsExactly("Equality & non-discrimination", "Right to education");
        assertThat(r.affectedPersons()).containsExactly("Persons living in rural areas", "Women & girls");
        assertThat(r.sdgs()).containsExactly("1.4", "16.3");
        assertThat(r.publicationDate()).isEqualTo(LocalDate.of(2026, 2, 25));
        assertThat(r.indexedOn()).isEqualTo(LocalDateTime.of(2026, 4, 13, 11, 59, 27, 880_000_000));
        assertThat(r.documentId()).isNull();
        assertThat(r.oddities()).isEmpty();
        assertThat(r.raw())
                .startsWith("{\"Text\":\"Rural women 49.The")
                .contains("\"Document Publication Date\":\"46078\"");
    }

    @Test
    void a_workbook_inside_gzip_is_read_alike() throws IOException {
        Path plain = fullExport(2);
        Path packed = folder.resolve("full.xlsx.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            Files.copy(plain, out);
        }
        assertThat(readAll(packed, Filter.none())).isEqualTo(readAll(plain, Filter.none()));
    }

    @Test
    void more_strings_than_fit_into_the_pages_in_memory_are_all_found() throws IOException {
        List<SourceRecord> records = accepted(readAll(fullExport(60_000), Filter.none()));
        assertThat(records).hasSize(60_000);
        for (int i = 0; i < records.size(); i++) {
            assertThat(records.get(i).text()).endsWith("village " + (i + 1) + " has no school");
        }
    }

    @Test
    void the_search_export_may_spell_and_order_its_headers_otherwise() throws IOException {
        List<SourceRecord> records = records(new HandMadeWorkbook()
                .row(
                        "OHCHR Annotation ID",
                        "Recommending body",
                        "text",
                        "UPR Recommending States",
                        "countries_concerned",
                        "UPR position",
                        "UPR session",
                        "Document Publication Date")
                .row(
                        ID,
                        "- UPR",
                        "115.7 Invite the mandate holder",
                        "- Norway\r\n- Guinea-Bissau",
                        "- Timor-Leste",
                        "- Supported/Noted",
                        "- 36th Session",
                        "2020-03-01T00:00:00"));
        assertThat(records).singleElement().satisfies(r -> {
            assertThat(r.body()).isEqualTo("UPR");
            assertThat(r.countries()).containsExactly("Timor-Leste");
            assertThat(r.recommendingStates()).containsExactly("Norway", "Guinea-Bissau");
            assertThat(r.position()).isEqualTo("SUPPORTED_NOTED");
            assertThat(r.uprSession()).isEqualTo(36);
            assertThat(r.uprCycle()).isEqualTo("3");
            assertThat(r.publicationDate()).isEqualTo(LocalDate.of(2020, 3, 1));
        });
    }

    @Test
    void the_uhri_sheet_need_not_be_the_first() throws IOException {
        HandMadeWorkbook workbook = new HandMadeWorkbook()
                .row("Text", "Document Symbol", "Type")
                .row("18. Act", "CAT/C/TJK/CO/3", "- Recommendations")
                .part(
                        "xl/worksheets/cover.xml",
                        "<worksheet><sheetData><row><c t='inlineStr'><is><t>Cover</t></is></c></row></sheetData></worksheet>")
                .part(
                        "xl/workbook.xml",
                        "<workbook xmlns:r='r'><sheets><sheet r:id='c'/><sheet r:id='u'/></sheets></workbook>")
                .part(
                        "xl/_rels/workbook.xml.rels",
                        "<Relationships><Relationship Id='c' Target='worksheets/cover.xml'/>"
                                + "<Relationship Id='u' Target='worksheets/sheet1.xml'/></Relationships>");
        assertThat(records(workbook)).hasSize(1);
    }

    @Test
    void days_may_be_counted_from_1904() throws IOException {
        HandMadeWorkbook workbook = new HandMadeWorkbook()
                .row("Text", "Document Symbol", "Document Publication Date")
                .xmlRow(
                        "<c t='inlineStr'><is><t>18. Act</t></is></c><c t='inlineStr'><is><t>CAT/C/TJK/CO/3</t></is></c>"
                                + "<c><v>44616</v></c>")
                .part(
                        "xl/workbook.xml",
                        "<workbook xmlns:r='r'><workbookPr date1904='1'/><sheets><sheet r:id='rId1'/></sheets></workbook>");
        assertThat(records(workbook).get(0).publicationDate()).isEqualTo(LocalDate.of(2026, 2, 25));
    }

    @Test
    void a_sheet_that_is_damaged_half_way_gives_all_rows_before() throws IOException {
        List<Item> items = items(new HandMadeWorkbook()
                .part(
                        "xl/worksheets/sheet1.xml",
                        "<worksheet><sheetData><row><c t='inlineStr'><is><t>Text</t></is></c>"
                                + "<c t='inlineStr'><is><t>Document Symbol</t></is></c><c t='inlineStr'><is><t>Type</t></is></c></row>"
                                + "<row><c t='inlineStr'><is><t>18. Act</t></is></c>"
                                + "<c t='inlineStr'><is><t>CAT/C/TJK/CO/3</t></is></c></row>"
                                + "<row><c t='inlineStr'><is><t>19. A</is></c></row></sheetData></worksheet>"));
        assertThat(accepted(items)).hasSize(1);
        assertThat(refused(items)).singleElement().satisfies(r -> {
            assertThat(r.reasonCode()).isEqualTo("DAMAGED");
            assertThat(r.recordNumber()).isEqualTo(2);
        });
    }

    @Test
    void a_workbook_without_uhris_columns_says_what_it_has() {
        assertThatExceptionOfType(UnreadableSourceException.class)
                .isThrownBy(() -> items(new HandMadeWorkbook().row("Name", "Salary")))
                .withMessageContaining("Name, Salary")
                .withMessageContaining("Document Symbol");
    }
}
