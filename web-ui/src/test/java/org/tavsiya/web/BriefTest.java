package org.tavsiya.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The brief of two pages: as a Word file, with the figures of the page that it was taken from. */
class BriefTest {

    private final RunningApplication app = RunningApplication.withDemonstration();

    private XWPFDocument opened(String address) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(app.bytes(address).body()));
    }

    private static String text(XWPFDocument document) {
        return Stream.concat(
                        document.getParagraphs().stream().map(XWPFParagraph::getText),
                        document.getTables().stream().map(table -> table.getText()))
                .collect(Collectors.joining("\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en", "/ru", "/tg", "/en/bodies/cat"})
    void the_page_leads_to_its_brief_and_both_say_the_same(String page) throws IOException {
        Document shown = app.page(page + "?country=Tajikistan");
        String href = shown.select("main a[href*=brief.docx]").attr("href");
        try (XWPFDocument brief = opened(href)) {
            String said = text(brief);
            shown.select("#status dl dd b, #status dl dt")
                    .eachText()
                    .forEach(figure -> assertThat(said).contains(figure));
            Files.write(
                    Path.of("target", "brief" + page.replace('/', '-') + ".docx"),
                    app.bytes(href).body());
            assertThat(brief.getTables().get(0).getRows()).hasSize(6);
            assertThat(said).doesNotContain("{0}", "??", "brief.");
        }
    }

    @Test
    void the_chart_has_the_numbers_of_the_page_and_of_the_api() throws Exception {
        JsonNode total = JsonMapper.builder()
                .build()
                .readTree(app.get("/api/v1/progress?country=Tajikistan", "Accept", "application/json")
                        .body())
                .at("/total/statuses");
        try (XWPFDocument brief = opened("/en/brief.docx?country=Tajikistan");
                XSSFWorkbook numbers = brief.getCharts().get(0).getWorkbook()) {
            XSSFSheet sheet = numbers.getSheetAt(0);
            List<Integer> drawn = Stream.iterate(1, i -> i + 1)
                    .limit(sheet.getRow(0).getLastCellNum() - 1)
                    .map(i -> (int) sheet.getRow(1).getCell(i).getNumericCellValue())
                    .toList();
            List<Integer> counted = total.properties().stream()
                    .map(status -> status.getValue().asInt())
                    .filter(n -> n > 0)
                    .toList();
            assertThat(drawn).containsExactlyElementsOf(counted);
        }
    }

    @Test
    void a_state_of_the_register_gives_the_same_file_each_time_and_names_itself() throws IOException {
        String version = JsonMapper.builder()
                .build()
                .readTree(app.get("/api/v1/progress", "Accept", "application/json")
                        .body())
                .get("dataVersion")
                .asString();
        String address = "/ru/brief.docx?country=Tajikistan&body=CAT&since=2015-01-01&asOf=2020-12-31&at=" + version;
        HttpResponse<byte[]> first = app.bytes(address);
        assertThat(app.bytes(address).body()).isEqualTo(first.body());
        assertThat(first.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"tavsiya-brief-ru-" + version + ".docx\"");
        assertThat(first.headers().firstValue("ETag")).isPresent();
        try (XWPFDocument brief = opened(address)) {
            assertThat(brief.getFooterList().get(0).getText())
                    .contains("По состоянию на 2020-12-31 · версия данных " + version);
            assertThat(text(brief)).contains("asOf=2020-12-31").contains("at=" + version);
        }
    }

    @Test
    void the_html_file_says_the_same_as_the_word_file_and_carries_its_check_code() throws IOException {
        String html = new String(app.bytes("/en/brief.html?country=Tajikistan").body(), StandardCharsets.UTF_8);
        try (XWPFDocument brief = opened("/en/brief.docx?country=Tajikistan")) {
            String foot = brief.getFooterList().get(0).getText().split("\t")[0].strip();
            assertThat(html).contains(foot).doesNotContain("<script", "src=");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "tg"})
    void the_pdf_says_the_same_with_the_same_check_code_on_two_pages_and_again(String language) throws IOException {
        String asked = "country=Tajikistan";
        byte[] file = app.bytes("/" + language + "/brief.pdf?" + asked).body();
        Files.write(Path.of("target", "brief-" + language + ".pdf"), file);
        try (PDDocument pdf = Loader.loadPDF(file);
                XWPFDocument word = opened("/" + language + "/brief.docx?" + asked)) {
            String said = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
            assertThat(said)
                    .contains(
                            word.getFooterList().get(0).getText().split("\t")[0].strip())
                    .contains(word.getParagraphs().get(0).getText());
            assertThat(pdf.getNumberOfPages()).isLessThanOrEqualTo(2);
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo(language);
        }
        assertThat(app.bytes("/" + language + "/brief.pdf?" + asked).body()).isEqualTo(file);
    }

    @Test
    void what_nobody_reads_is_refused_as_on_every_page() throws IOException {
        assertThat(app.bytes("/en/brief.docx?coutry=Tajikistan").statusCode()).isEqualTo(400);
        assertThat(app.bytes("/en/brief.docx?since=soon").statusCode()).isEqualTo(400);
        assertThat(app.bytes("/en/brief.docx?since=2999-01-01").statusCode()).isEqualTo(400);
    }

    @Test
    void nothing_internal_is_in_the_file() throws IOException {
        assertThat(new String(app.bytes("/en/brief.docx?country=Tajikistan").body(), StandardCharsets.UTF_8))
                .doesNotContain("recordedBy", "reviewer", "author");
    }
}
