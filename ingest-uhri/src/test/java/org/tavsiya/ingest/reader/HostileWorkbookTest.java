package org.tavsiya.ingest.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tavsiya.ingest.Sample;
import org.tavsiya.ingest.UnreadableSourceException;
import org.tavsiya.ingest.xlsx.HandMadeWorkbook;

class HostileWorkbookTest extends UntrustedFile {

    private static final String SHEET = "xl/worksheets/sheet1.xml";

    private static final Duration AT_ONCE = Duration.ofSeconds(20);

    @Test
    void a_bomb_of_shared_strings_is_refused() throws IOException {
        Path file = file(new HandMadeWorkbook()
                .row("Text", "Document Symbol", "Type")
                .part("xl/sharedStrings.xml", "<sst>" + "<si><t>aaaa</t></si>".repeat(300_000) + "</sst>")
                .bytes());
        assertThatExceptionOfType(UnreadableSourceException.class)
                .isThrownBy(() -> drain(file))
                .withMessageContaining("zip bomb");
    }

    @Test
    void a_bomb_in_the_sheet_is_refused_half_way() throws IOException {
        String header = "<row><c t='inlineStr'><is><t>Text</t></is></c>"
                + "<c t='inlineStr'><is><t>Type</t></is></c><c t='inlineStr'><is><t>Themes</t></is></c></row>";
        Path file = file(new HandMadeWorkbook()
                .part(SHEET, "<worksheet><sheetData>" + header + "<row/>".repeat(500_000) + "</sheetData></worksheet>")
                .bytes());
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> drain(file))
                .withCauseInstanceOf(UnreadableSourceException.class)
                .withMessageContaining("zip bomb");
    }

    @Test
    void a_cell_beyond_all_measure_is_refused() throws IOException {
        byte[] noise = new byte[3_000_000];
        new Random(1).nextBytes(noise);
        String text = Base64.getEncoder().encodeToString(noise);
        Path file = file(new HandMadeWorkbook()
                .part(
                        SHEET,
                        "<worksheet><sheetData><row><c t='inlineStr'><is><t>" + text
                                + "</t></is></c></row></sheetData></worksheet>")
                .bytes());
        assertThatExceptionOfType(UnreadableSourceException.class)
                .isThrownBy(() -> drain(file))
                .withMessageContaining("cell larger");
    }

    @Test
    void xml_without_end_of_depth_is_refused() throws IOException {
        isUnreadable(
                new HandMadeWorkbook()
                        .part(SHEET, "<worksheet><sheetData>" + "<row>".repeat(5000))
                        .bytes(),
                "deeper");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "xl/worksheets/sheet1.xml",
                "xl/sharedStrings.xml",
                "xl/workbook.xml",
                "xl/_rels/workbook.xml.rels"
            })
    void an_external_entity_is_never_followed_in_any_part(String part) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "do not read");
        String xml = "<?xml version='1.0'?><!DOCTYPE x [<!ENTITY e SYSTEM '" + secret.toUri() + "'>]><x><t>&e;</t></x>";
        isUnreadable(
                new HandMadeWorkbook()
                        .row("Text", "Document Symbol", "Type")
                        .part(part, xml)
                        .bytes(),
                "document type declaration");
    }

    @Test
    void entities_that_multiply_are_refused() throws IOException {
        String laughs = "<!DOCTYPE x [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'>"
                + "<!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;'>]><sst><si><t>&c;</t></si></sst>";
        isUnreadable(
                new HandMadeWorkbook()
                        .row("Text", "Document Symbol", "Type")
                        .part("xl/sharedStrings.xml", laughs)
                        .bytes(),
                "document type declaration");
    }

    @Test
    void an_element_with_more_attributes_than_excel_writes_is_refused_at_once() throws IOException {
        String many =
                IntStream.range(0, 400_000).mapToObj(n -> " a" + n + "=''").collect(Collectors.joining());
        String some = IntStream.range(0, 3_000).mapToObj(n -> " a" + n + "=''").collect(Collectors.joining());
        for (String attributes : List.of(many, some)) {
            Path file = file(new HandMadeWorkbook()
                    .part(SHEET, "<worksheet><sheetData><row" + attributes + "/></sheetData></worksheet>")
                    .bytes());
            assertTimeoutPreemptively(
                    AT_ONCE,
                    () -> assertThatExceptionOfType(UnreadableSourceException.class)
                            .isThrownBy(() -> drain(file))
                            .withMessageContaining("Excel"));
        }
    }

    @Test
    void comments_that_never_end_cost_no_more_than_their_text() throws IOException {
        String text = "18. The State party should act. " + "<!--".repeat(1_000_000);
        assertTimeoutPreemptively(
                AT_ONCE,
                () -> assertThat(Sample.accepted(
                                Sample.readAll(Sample.list(Sample.treatyBody().with("Text", text)))))
                        .hasSize(1));
    }
}
