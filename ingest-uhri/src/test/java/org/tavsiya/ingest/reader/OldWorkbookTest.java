package org.tavsiya.ingest.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.Test;
import org.tavsiya.ingest.Filter;
import org.tavsiya.ingest.Sample;
import org.tavsiya.ingest.SourceRecord;
import org.tavsiya.ingest.UhriReader;
import org.tavsiya.ingest.UnreadableSourceException;

/** Workbooks of Excel 97 to 2003, in which UPR Info gave its database out. All texts are invented. */
class OldWorkbookTest extends UntrustedFile {

    private static final Object[] UPR_INFO = {
        "SuR", "Rgrp", "Org", "Recommendation", "RS", "Rgrp", "Org", "Response", "Action", "Issue", "Session"
    };

    private static byte[] workbook(Object[]... rows) throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            workbook.createSheet("About").createRow(3).createCell(1).setCellValue("A database");
            fill(workbook.createSheet("UPR Info database export"), rows);
            return bytes(workbook);
        }
    }

    private static void fill(Sheet sheet, Object[]... rows) {
        for (Object[] values : rows) {
            Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
            for (int i = 0; i < values.length; i++) {
                if (values[i] instanceof Number number) {
                    row.createCell(i).setCellValue(number.doubleValue());
                } else if (values[i] != null) {
                    row.createCell(i).setCellValue((String) values[i]);
                }
            }
        }
    }

    private static byte[] bytes(HSSFWorkbook workbook) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
        return bytes.toByteArray();
    }

    private static Object[] row(String text, String by, String response) {
        return new Object[] {
            "Tajikistan", "Asia", "CIS, OIC", text, by, "WEOG", null, response, 5.0, "Special procedures,Justice", 12.0
        };
    }

    @Test
    void upr_infos_export_is_read_as_its_table_is() throws IOException {
        List<SourceRecord> records = Sample.accepted(Sample.readAll(
                file(workbook(
                        UPR_INFO,
                        row("Extend an invitation to all ", "Spain", "Accepted"),
                        row("Build two shelters", "Tajikistan", "Voluntary Pledge"))),
                Filter.none()));
        assertThat(records).hasSize(2);
        SourceRecord r = records.get(0);
        assertThat(r.countries()).containsExactly("Tajikistan");
        assertThat(r.recommendingStates()).containsExactly("Spain");
        assertThat(r.text()).isEqualTo("Extend an invitation to all");
        assertThat(r.position()).isEqualTo("SUPPORTED");
        assertThat(r.uprSession()).isEqualTo(12);
        assertThat(r.themes()).containsExactly("Special procedures", "Justice");
        assertThat(records.get(1).type()).isEqualTo("OTHER");
        assertThat(KeptRecords.clean("upr-info", r.raw()))
                .as("cleaned anew from what was kept of it")
                .hasValueSatisfying(again -> assertThat(again.recordHash()).isEqualTo(r.recordHash()));
    }

    @Test
    void the_template_saved_as_an_old_workbook_is_the_same_table() throws IOException {
        List<SourceRecord> records = Sample.accepted(Sample.readAll(
                file(workbook(
                        new Object[] {"Symbol", "Paragraph", "Text", "Language", "Themes", "Date"},
                        new Object[] {"# CAT/C/TJK/CO/1", "1", "Example", "en"},
                        new Object[] {"CAT/C/TJK/CO/9", 18, "Keep a record", "en", "Torture|Detention", 46078})),
                Filter.none()));
        assertThat(records).singleElement().satisfies(r -> {
            assertThat(r.paragraph()).isEqualTo("18");
            assertThat(r.themes()).containsExactly("Torture", "Detention");
            assertThat(r.publicationDate()).isEqualTo(LocalDate.of(2026, 2, 25));
        });
    }

    @Test
    void of_a_formula_counts_what_it_gave_when_the_file_was_saved() throws IOException {
        byte[] saved;
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            Sheet sheet = workbook.createSheet();
            fill(sheet, UPR_INFO, row("Ratify", "Spain", "Noted"));
            sheet.getRow(1).getCell(3).setCellFormula("\"Ratify \"&\"the protocol\"");
            sheet.getRow(1).getCell(10).setCellFormula("5+7");
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            saved = bytes(workbook);
        }
        assertThat(Sample.accepted(Sample.readAll(file(saved), Filter.none())))
                .singleElement()
                .satisfies(r -> {
                    assertThat(r.text()).isEqualTo("Ratify the protocol");
                    assertThat(r.uprSession()).isEqualTo(12);
                });
    }

    @Test
    void what_cannot_be_read_is_named_with_what_to_do() throws IOException {
        byte[] whole = workbook(UPR_INFO, row("Ratify", "Spain", "Noted"));
        isUnreadable(Arrays.copyOf(whole, 700), "damaged", ".xlsx");
        isUnreadable(workbook(new Object[] {"One", "Two"}), "no sheet with UHRI's columns", "A database");
        isUnreadable(gzip(whole), "Inside the gzip file", "Unpack it");
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            container.createDocument(new ByteArrayInputStream(new byte[5_000]), "WordDocument");
            isUnreadable(bytes(container), "no workbook");
            container.createDocument(new ByteArrayInputStream(new byte[5_000]), "Book");
            isUnreadable(bytes(container), "older than Excel 97");
            container.createDocument(new ByteArrayInputStream(new byte[5_000]), "EncryptedPackage");
            isUnreadable(bytes(container), "protected by a password");
        }
    }

    private static byte[] bytes(POIFSFileSystem container) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        container.writeFilesystem(bytes);
        return bytes.toByteArray();
    }

    @Test
    void one_protected_by_a_password_is_named() throws IOException {
        byte[] locked;
        Biff8EncryptionKey.setCurrentUserPassword("four plain words");
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            fill(workbook.createSheet(), UPR_INFO, row("Ratify", "Spain", "Noted"));
            locked = bytes(workbook);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        isUnreadable(locked, "protected by a password");
    }

    /** Whatever bytes are changed, it is read or refused with a sentence. */
    @Test
    void a_damaged_one_is_never_an_accident() throws IOException {
        byte[] whole = workbook(UPR_INFO, row("Extend an invitation", "Spain", "Accepted"));
        Random random = new Random(97);
        for (int n = 0; n < 300; n++) {
            byte[] changed = whole.clone();
            for (int i = 0; i < 1 + n % 20; i++) {
                changed[8 + random.nextInt(changed.length - 8)] = (byte) random.nextInt();
            }
            try (UhriReader reader = UhriSource.open(file(changed), Filter.none())) {
                reader.forEachRemaining(item -> assertThat(item).isNotNull());
            } catch (UnreadableSourceException refused) {
                assertThat(refused.getMessage()).isNotBlank();
            }
        }
    }
}
