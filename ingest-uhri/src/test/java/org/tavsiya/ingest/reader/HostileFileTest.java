package org.tavsiya.ingest.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tavsiya.ingest.Filter;
import org.tavsiya.ingest.Item;
import org.tavsiya.ingest.Rejected;
import org.tavsiya.ingest.Sample;
import org.tavsiya.ingest.UhriReader;
import org.tavsiya.ingest.UnreadableSourceException;
import org.tavsiya.ingest.raw.UnpackLimits;
import org.tavsiya.ingest.xlsx.HandMadeWorkbook;

class HostileFileTest {

    private static final UnpackLimits NARROW = new UnpackLimits(100, 100_000, 20_000_000, 1_000_000);
    private static final String SHEET = "xl/worksheets/sheet1.xml";

    @TempDir
    private Path folder;

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("file"), content);
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(content);
        }
        return bytes.toByteArray();
    }

    private void isUnreadable(byte[] content, String... words) throws IOException {
        Path file = file(content);
        assertThatExceptionOfType(UnreadableSourceException.class)
                .isThrownBy(() -> Sample.readAll(file, Filter.none()))
                .satisfies(e -> assertThat(e.getMessage()).contains(words));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "%PDF-1.7 | PDF",
                "<!DOCTYPE html><html> | web page",
                "<?xml version='1.0'?><a/> | XML",
                "{\"a\":1} | single JSON object",
                "Symbol;Text | neither JSON nor",
                "'' | empty",
                "'   ' | empty",
                "\"text\" | neither JSON nor"
            })
    void a_file_that_is_something_else_is_named_with_what_to_do(String content, String words) throws IOException {
        isUnreadable(content.getBytes(StandardCharsets.UTF_8), words);
        isUnreadable(gzip(content.getBytes(StandardCharsets.UTF_8)), words);
    }

    @Test
    void an_old_or_password_protected_workbook_is_named() throws IOException {
        isUnreadable(
                new byte[] {
                    (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1, 0, 0
                },
                "password",
                ".xls");
    }

    @Test
    void utf_16_is_named() throws IOException {
        isUnreadable("[{}]".getBytes(StandardCharsets.UTF_16), "UTF-16");
        isUnreadable("[{}]".getBytes(StandardCharsets.UTF_16LE), "UTF-16");
    }

    @Test
    void a_zip_that_is_no_workbook_is_named() throws IOException {
        isUnreadable(new HandMadeWorkbook().bytes(), "is empty");
        Path zip = folder.resolve("plain.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("export-full-en.json"));
            out.write('[');
        }
        isUnreadable(Files.readAllBytes(zip), "ZIP archive but not an Excel workbook");
    }

    @Test
    void a_workbook_that_is_cut_off_is_named() throws IOException {
        byte[] whole = new HandMadeWorkbook().bytes();
        isUnreadable(Arrays.copyOf(whole, whole.length - 40), "damaged or cut off");
    }

    @Test
    void a_folder_and_a_missing_file_are_named() {
        assertThatExceptionOfType(UnreadableSourceException.class)
                .isThrownBy(() -> UhriSource.open(folder, Filter.none()))
                .withMessageContaining("folder");
        assertThatExceptionOfType(NoSuchFileException.class)
                .isThrownBy(() -> UhriSource.open(folder.resolve("none"), Filter.none()));
    }

    @Test
    void gzip_twice_is_named() throws IOException {
        isUnreadable(gzip(gzip("[]".getBytes(StandardCharsets.UTF_8))), "twice");
    }

    @Test
    void json_inside_gzip_is_read() throws IOException {
        Path file = file(gzip(Sample.list(Sample.treatyBody()).getBytes(StandardCharsets.UTF_8)));
        assertThat(Sample.accepted(Sample.readAll(file, Filter.none()))).hasSize(1);
    }

    @Test
    void gzip_that_breaks_off_gives_all_before() throws IOException {
        Sample[] many = IntStream.range(0, 3000)
                .mapToObj(n -> Sample.treatyBody().number(n * 7919))
                .toArray(Sample[]::new);
        byte[] packed = gzip(Sample.list(many).getBytes(StandardCharsets.UTF_8));
        List<Item> items = Sample.readAll(file(Arrays.copyOf(packed, packed.length / 2)), Filter.none());
        assertThat(Sample.accepted(items)).hasSizeBetween(500, 2999);
        assertThat(Sample.refused(items)).extracting(Rejected::reasonCode).containsExactly("TRUNCATED");
    }

    @Test
    void gzip_that_is_damaged_gives_all_before_and_says_so() throws IOException {
        byte[] packed =
                gzip(Sample.list(Sample.treatyBody(), Sample.treatyBody()).getBytes(StandardCharsets.UTF_8));
        packed[packed.length - 6] ^= 0x55;
        List<Item> items = Sample.readAll(file(packed), Filter.none());
        assertThat(Sample.accepted(items)).hasSize(2);
        assertThat(Sample.refused(items))
                .singleElement()
                .satisfies(r -> assertThat(r.reason()).contains("damaged"));
    }

    @Test
    void a_gzip_bomb_is_refused_half_way() throws IOException {
        byte[] bomb =
                gzip(("[" + Sample.treatyBody().json() + " ".repeat(3_000_000) + "]").getBytes(StandardCharsets.UTF_8));
        Path file = file(bomb);
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> drain(file))
                .withCauseInstanceOf(UnreadableSourceException.class)
                .withMessageContaining("zip bomb");
    }

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
        String header =
                "<row><c t='inlineStr'><is><t>Text</t></is></c><c t='inlineStr'><is><t>Type</t></is></c><c t='inlineStr'><is><t>Themes</t></is></c></row>";
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
        String laughs =
                "<!DOCTYPE x [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;'>]><sst><si><t>&c;</t></si></sst>";
        isUnreadable(
                new HandMadeWorkbook()
                        .row("Text", "Document Symbol", "Type")
                        .part("xl/sharedStrings.xml", laughs)
                        .bytes(),
                "document type declaration");
    }

    @Test
    void nothing_temporary_is_left_behind() throws IOException {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        long before = leftovers(temporary);
        Path good = file(gzip(
                new HandMadeWorkbook().row("Text", "Document Symbol", "Type").bytes()));
        try (UhriReader reader = UhriSource.open(good, Filter.none())) {
            assumeTrue(File.separatorChar == '/', "Windows keeps the name of an open file");
            // Not even while it is read: the process may be killed at any moment.
            assertThat(leftovers(temporary)).isEqualTo(before);
            assertThat(reader.hasNext()).isFalse();
        }
        isUnreadable(
                gzip(new HandMadeWorkbook()
                        .part("xl/sharedStrings.xml", "<sst><si>")
                        .bytes()),
                "damaged");
        assertThat(leftovers(temporary)).isEqualTo(before);
    }

    private static long leftovers(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith("uhri"))
                    .count();
        }
    }

    private static void drain(Path file) throws IOException {
        try (UhriReader reader = UhriSource.open(file, Filter.none(), NARROW)) {
            reader.forEachRemaining(item -> assertThat(item).isNotNull());
        }
    }

    // Work that a small file can make

    private static final Duration AT_ONCE = Duration.ofSeconds(20);

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

    @Test
    void a_million_ampersands_brackets_or_labels_cost_no_more_than_their_text() throws IOException {
        List<String> labels =
                IntStream.range(0, 200_000).mapToObj(n -> "Theme " + n).toList();
        for (Sample sample : List.of(
                Sample.treatyBody().with("Text", "18. Act &amp; " + "&x".repeat(1_000_000)),
                Sample.upr()
                        .with("UprRecommendingCountry", List.of())
                        .with("Text", "1.1 Act " + "x)/".repeat(1_000_000)),
                Sample.treatyBody().with("Themes", labels))) {
            assertTimeoutPreemptively(
                    AT_ONCE,
                    () -> assertThat(Sample.accepted(Sample.readAll(Sample.list(sample))))
                            .hasSize(1));
        }
    }

    @Test
    void a_file_damaged_in_every_record_is_not_scanned_for_days() throws IOException {
        String file = "[" + Sample.treatyBody().json() + "," + "{\"a\":[[[[\"b},".repeat(800_000);
        assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () -> assertThatExceptionOfType(UncheckedIOException.class)
                        .isThrownBy(() -> Sample.readAll(file))
                        .withMessageContaining("damaged in so many places"));
    }

    @Test
    void a_list_of_something_else_is_refused_with_what_was_found() throws IOException {
        isUnreadable(
                "[{\"id\":1,\"name\":\"Alice\"},{\"id\":2,\"name\":\"Bob\"}]".getBytes(StandardCharsets.UTF_8),
                "none of the first 2",
                "id, name");
        isUnreadable(
                "[{\"Symbol\":\"A/1\",\"Text\":\"words and words\"}]".getBytes(StandardCharsets.UTF_8),
                "none of the first 1",
                "Symbol, Text");
    }

    @Test
    void one_record_with_a_country_makes_a_list_familiar() throws IOException {
        List<Item> items = Sample.readAll("[{\"Symbol\":\"A/1\",\"Text\":\"words and words\"},"
                + Sample.treatyBody().json() + "]");
        assertThat(Sample.accepted(items)).hasSize(2);
    }
}
