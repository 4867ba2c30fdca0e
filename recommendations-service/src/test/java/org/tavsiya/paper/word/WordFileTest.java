package org.tavsiya.paper.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.tavsiya.paper.SamplePapers;

class WordFileTest {

    private static final byte[] FILE = WordFile.of(SamplePapers.everything());

    private static XWPFDocument opened() {
        try {
            return new XWPFDocument(new ByteArrayInputStream(FILE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, byte[]> parts(byte[] file) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] content = in.readAllBytes();
                parts.put(entry.getName(), content);
                String outer = entry.getName();
                if (outer.endsWith(".xlsx")) {
                    parts(content).forEach((name, within) -> parts.put(outer + "!" + name, within));
                }
            }
        }
        return parts;
    }

    private static String xml(String part) throws IOException {
        return new String(parts(FILE).get(part), StandardCharsets.UTF_8);
    }

    @Test
    void the_same_document_gives_the_same_bytes_in_every_language_and_time_zone_of_the_machine() {
        Locale spoken = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(WordFile.of(SamplePapers.everything())).isEqualTo(FILE);
        } finally {
            Locale.setDefault(spoken);
            TimeZone.setDefault(zone);
        }
    }

    /** Bytes of another process and another day: whoever changes how documents look makes this sum anew, and says so in the change. */
    @Test
    void the_bytes_are_those_of_another_machine_and_another_day() throws Exception {
        byte[] sum = MessageDigest.getInstance("SHA-256").digest(FILE);
        Files.write(Path.of("target", "sample.docx"), FILE);
        assertThat(HexFormat.of().formatHex(sum))
                .isEqualTo(Files.readString(Path.of("src/test/resources/paper/sample.sha256"))
                        .trim());
    }

    @Test
    void nothing_tells_who_made_it_where_and_when() throws IOException {
        String user = System.getProperty("user.name");
        for (Map.Entry<String, byte[]> part : parts(FILE).entrySet()) {
            String text = new String(part.getValue(), StandardCharsets.UTF_8);
            assertThat(text)
                    .as(part.getKey())
                    .doesNotContain(
                            System.getProperty("user.dir"),
                            System.getProperty("java.io.tmpdir") + "/",
                            "Apache POI",
                            "dc:creator")
                    .doesNotContain("dcterms:", "lastModifiedBy", "<Application>", ">" + user + "<")
                    .doesNotContainPattern("w:rsid|w15:person|20\\d\\d-\\d\\d-\\d\\dT");
        }
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(FILE))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                assertThat(entry.getTimeLocal()).hasToString("2000-01-01T00:00");
                assertThat(entry.getExtra()).isNull();
            }
        }
    }

    @Test
    void headings_paragraphs_and_quotations_have_styles_that_word_knows() throws IOException {
        try (XWPFDocument document = opened()) {
            assertThat(document.getParagraphs().stream().map(XWPFParagraph::getStyle))
                    .contains(
                            "Title",
                            "Subtitle",
                            "Heading1",
                            "Heading2",
                            "Lead",
                            "NumberedParagraph",
                            "Quote",
                            "QuoteSource")
                    .contains("ListBullet", "ListNumber", "Caption", "TOC1", "TOC2")
                    .allSatisfy(style -> assertThat(
                                    style == null || document.getStyles().styleExist(style))
                            .as(style)
                            .isTrue());
            assertThat(document.getStyles().getStyle("Heading1").getName()).isEqualTo("heading 1");
        }
    }

    @Test
    void paragraphs_and_lists_are_numbered_by_definitions() throws IOException {
        try (XWPFDocument document = opened()) {
            List<XWPFParagraph> lists = document.getParagraphs().stream()
                    .filter(p -> "ListNumber".equals(p.getStyle()))
                    .toList();
            assertThat(lists).hasSize(24);
            assertThat(lists.stream().map(p -> p.getNumID().intValue()).distinct())
                    .hasSize(12);
            assertThat(xml("word/styles.xml")).containsPattern("NumberedParagraph\".*?<w:numId w:val=\"1\"/>");
            assertThat(xml("word/document.xml")).doesNotContain(">1. The coalition");
        }
    }

    @Test
    void references_are_fields_that_already_say_what_they_lead_to() throws IOException {
        assertThat(xml("word/document.xml"))
                .contains(" REF par1 \\r \\h ", " REF numbers \\h ", " REF safeguards \\h ")
                .contains(
                        "w:name=\"par1\"", "w:name=\"numbers\"", "w:name=\"safeguards\"", " PAGEREF _Toc100000001 \\h ")
                .contains("<w:hyperlink w:anchor=\"_Toc100000001\"")
                .doesNotContain(" TOC ")
                .contains(" SEQ Table \\* ARABIC ", " SEQ Figure \\* ARABIC ");
        try (XWPFDocument document = opened()) {
            assertThat(document.getParagraphs().stream()
                            .filter(p -> "NumberedParagraph".equals(p.getStyle()))
                            .map(XWPFParagraph::getText))
                    .first()
                    .asString()
                    .startsWith(
                            "The coalition found this not implemented: see paragraph 1, Table 1 and Safeguards in police custody.");
        }
    }

    @Test
    void footnotes_hold_symbol_paragraph_and_link() throws IOException {
        try (XWPFDocument document = opened()) {
            assertThat(document.getFootnotes()).hasSizeGreaterThanOrEqualTo(12);
            assertThat(xml("word/footnotes.xml"))
                    .contains("CAT/C/TJK/CO/3, para. 1. ", "FootnoteText", "w:footnoteRef", "separator");
            assertThat(xml("word/document.xml")).contains("w:footnoteReference");
        }
    }

    @Test
    void tables_repeat_their_header_and_keep_rows_whole() throws IOException {
        try (XWPFDocument document = opened()) {
            XWPFTable table = document.getTables().get(0);
            assertThat(table.getStyleID()).isEqualTo("PaperTable");
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRow(1).isRepeatHeader()).isFalse();
            assertThat(table.getRows()).hasSize(14).allMatch(row -> row.isCantSplitRow());
            assertThat(table.getRow(1).getTableCells()).hasSize(1);
            assertThat(table.getRow(2).getCell(1).getText()).isEqualTo("Keep registers.And show them.");
            assertThat(table.getCTTbl().getTblGrid().getGridColList().stream()
                            .mapToInt(c -> ((Number) c.getW()).intValue())
                            .sum())
                    .isEqualTo(9638);
        }
    }

    @Test
    void charts_can_be_edited_and_say_in_words_what_they_show() throws Exception {
        try (XWPFDocument document = opened()) {
            assertThat(document.getCharts()).hasSize(2);
            XWPFChart bars = document.getCharts().get(0);
            try (XSSFWorkbook workbook = bars.getWorkbook()) {
                XSSFSheet sheet = workbook.getSheetAt(0);
                assertThat(sheet.getRow(0).getCell(1).getStringCellValue()).isEqualTo("not implemented");
                assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("All");
                assertThat(sheet.getRow(1).getCell(2).getNumericCellValue()).isEqualTo(3);
            }
            assertThat(xml("word/document.xml")).contains("descr=\"Bars: of 12 recommendations 3 fully");
            assertThat(new String(bars.getPackagePart().getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .contains("e98a3c".toUpperCase(Locale.ROOT), "pattFill", "c:externalData", "stacked");
        }
    }

    @Test
    void each_span_tells_its_language_and_every_letter_survives() throws IOException {
        try (XWPFDocument document = opened()) {
            List<XWPFRun> runs = document.getParagraphs().stream()
                    .flatMap(p -> p.getRuns().stream())
                    .filter(run -> run.text().contains(SamplePapers.TAJIK)
                            || run.text().contains(SamplePapers.RUSSIAN))
                    .toList();
            assertThat(runs.stream().map(XWPFRun::getLang)).hasSize(24).contains("ru-RU", "tg-Cyrl-TJ");
        }
        assertThat(xml("word/styles.xml")).contains("<w:lang w:val=\"en-GB\"");
    }

    @Test
    void the_foot_of_each_page_has_the_position_the_check_code_and_the_page() throws IOException {
        try (XWPFDocument document = opened()) {
            assertThat(document.getFooterList().get(0).getText())
                    .contains("As of 2026-11-30 · data version 4711 · check code "
                            + SamplePapers.everything().pin().checkCode())
                    .contains("Page 1 of 1");
        }
        assertThat(xml("word/footer1.xml")).contains(" PAGE ", " NUMPAGES ");
    }
}
