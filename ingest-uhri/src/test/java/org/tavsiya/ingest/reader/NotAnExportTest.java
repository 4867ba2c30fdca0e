package org.tavsiya.ingest.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tavsiya.ingest.Filter;
import org.tavsiya.ingest.Item;
import org.tavsiya.ingest.Sample;
import org.tavsiya.ingest.UnreadableSourceException;
import org.tavsiya.ingest.xlsx.HandMadeWorkbook;

/** A file that is something else is named, with what to do. */
class NotAnExportTest extends UntrustedFile {

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
