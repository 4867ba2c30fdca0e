package org.tavsiya.ingest.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.zip.ZipException;
import org.tavsiya.ingest.Rejected;
import org.tavsiya.ingest.RejectionReason;
import org.tavsiya.ingest.UnreadableSourceException;
import org.tavsiya.ingest.office.Archive;
import org.tavsiya.ingest.office.OfficeFile;
import org.tavsiya.ingest.office.Temporary;
import org.tavsiya.ingest.office.Xml;
import org.tavsiya.ingest.raw.Field;
import org.tavsiya.ingest.raw.Header;
import org.tavsiya.ingest.raw.JsonText;
import org.tavsiya.ingest.raw.Layout;
import org.tavsiya.ingest.raw.PackedFile;
import org.tavsiya.ingest.raw.RawItem;
import org.tavsiya.ingest.raw.RawRecord;
import org.tavsiya.ingest.raw.RawSource;
import org.tavsiya.ingest.raw.UnpackLimits;

/** UHRI's Excel exports, and other lists saved as workbooks: the first sheet with a known header row, one record a row. */
public final class XlsxSource implements RawSource {

    private static final int ROWS_BEFORE_HEADER = 20;

    private final Path file;
    private final boolean temporary;
    private final long fileBytes;
    private final Archive archive;
    private SharedStrings strings;
    private Workbook workbook;
    private SheetRows rows;
    private Header header;
    private Layout layout;
    private long sheetSize;
    private long recordNumber;
    private boolean ended;

    private XlsxSource(Path file, boolean temporary, long fileBytes, UnpackLimits limits) throws IOException {
        this.file = file;
        this.temporary = temporary;
        this.fileBytes = fileBytes;
        archive = new Archive(file, OfficeFile.WORKBOOK, limits);
        if (temporary) {
            Temporary.unlink(file);
        }
    }

    public static XlsxSource open(Path file, UnpackLimits limits) throws IOException {
        return open(file, false, Files.size(file), limits);
    }

    /** A workbook inside gzip: a ZIP is read from its end, so it is unpacked to a temporary file first. */
    public static XlsxSource openPacked(Path gzip, UnpackLimits limits) throws IOException {
        Path unpacked = Files.createTempFile("uhri", ".xlsx");
        try (PackedFile in = PackedFile.open(gzip, true, limits)) {
            Files.copy((InputStream) in, unpacked, StandardCopyOption.REPLACE_EXISTING);
            return open(unpacked, true, Files.size(gzip), limits);
        } catch (IOException e) {
            Files.deleteIfExists(unpacked);
            throw e;
        }
    }

    private static XlsxSource open(Path file, boolean temporary, long fileBytes, UnpackLimits limits)
            throws IOException {
        XlsxSource source = new XlsxSource(file, temporary, fileBytes, limits);
        try {
            source.start();
            return source;
        } catch (Xml.BrokenException | ZipException e) {
            source.close();
            throw new UnreadableSourceException(
                    "The workbook is damaged (" + e.getMessage()
                            + "). Fetch it again, or open it in Excel and save it anew.",
                    e);
        } catch (IOException e) {
            source.close();
            throw e;
        }
    }

    private void start() throws IOException {
        if (!archive.has("xl/workbook.xml")) {
            throw new UnreadableSourceException(
                    archive.has("word/document.xml")
                            ? "This is a Word document. Export the search result from UHRI as Excel, or take the full dataset as JSON."
                            : "This is a ZIP archive but not an Excel workbook. Unpack it and name the file inside.");
        }
        workbook = Workbook.of(archive);
        strings = SharedStrings.read(archive, workbook.sharedStrings());
        String firstRow = "";
        for (String sheet : workbook.sheets()) {
            rows = new SheetRows(archive.open(sheet), strings);
            sheetSize = archive.statedSize(sheet);
            String seen = findHeader();
            if (header != null) {
                layout = Layout.of(header);
                return;
            }
            firstRow = firstRow.isEmpty() ? seen : firstRow;
            rows.close();
        }
        throw new UnreadableSourceException(
                "The workbook has no sheet with UHRI's columns (Text, Countries Concerned, Document Symbol ...). "
                        + (firstRow.isEmpty() ? "It is empty." : "Its first row reads: " + firstRow));
    }

    /** Looks for the header in the first rows and returns what the first of them says. */
    private String findHeader() throws IOException {
        String first = "";
        for (int i = 0; i < ROWS_BEFORE_HEADER && header == null; i++) {
            String[] row = rows.next();
            if (row == null) {
                return first;
            }
            first = i == 0
                    ? Arrays.stream(row)
                            .filter(Objects::nonNull)
                            .limit(8)
                            .map(XlsxSource::shortened)
                            .collect(Collectors.joining(", "))
                    : first;
            header = Header.of(row);
        }
        return first;
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }

    @Override
    public RawItem next() throws IOException {
        if (ended) {
            return null;
        }
        recordNumber++;
        try {
            String[] row = rows.next();
            while (row != null && layout.passesOver(row)) {
                row = rows.next();
            }
            ended = row == null;
            return ended ? null : layout.read(record(row));
        } catch (Xml.BrokenException | ZipException e) {
            ended = true;
            String reason = "The sheet is damaged at record " + recordNumber + " (" + e.getMessage()
                    + "); the records before it were read. Fetch the file again for the rest.";
            return new RawItem.Unreadable(Rejected.of(recordNumber, RejectionReason.DAMAGED, reason, ""));
        }
    }

    private RawRecord record(String[] row) {
        RawRecord record = new RawRecord();
        if (layout == Layout.UHRI) {
            header.fields().stream().filter(Objects::nonNull).forEach(record::say);
        }
        StringBuilder raw = new StringBuilder(1024).append('{');
        for (int column = 0; column < row.length; column++) {
            if (row[column] != null) {
                put(record, column, row[column]);
                raw.append(raw.length() > 1 ? "," : "");
                JsonText.string(raw, header.name(column));
                raw.append(':');
                JsonText.string(raw, written(column, row[column]));
            }
        }
        record.raw(raw.append('}').toString());
        return record;
    }

    /** Word for word, but for day numbers that count from 1904: apart from their workbook they would be read as others. */
    private String written(int column, String text) {
        return workbook.from1904() && isDate(header.field(column)) ? DayNumbers.toIso(text, true) : text;
    }

    private static boolean isDate(Field field) {
        return field == Field.PUBLICATION_DATE || field == Field.PUBLICATION_DATE_ON_UHRI;
    }

    /** A row that was kept by itself holds its dates as day numbers that count from 1900. */
    public static RawRecord datesRead(RawRecord record) {
        for (Field field : new Field[] {Field.PUBLICATION_DATE, Field.PUBLICATION_DATE_ON_UHRI}) {
            if (record.text(field) != null) {
                record.put(field, DayNumbers.toIso(record.text(field), false));
            }
        }
        return record;
    }

    private void put(RawRecord record, int column, String cell) {
        Field field = header.field(column);
        if (field == null) {
            record.putUnknown(header.name(column), cell);
        } else if (isDate(field)) {
            record.put(field, DayNumbers.toIso(cell, workbook.from1904()));
        } else {
            record.put(field, cell);
        }
    }

    /** The share of the sheet that is done, as bytes of the file. */
    @Override
    public long bytesRead() {
        return (long) (Math.min(1.0, (double) rows.unpacked() / sheetSize) * fileBytes);
    }

    @Override
    public String format() {
        return layout.format();
    }

    @Override
    public void close() throws IOException {
        try (Archive a = archive;
                SharedStrings s = strings;
                SheetRows r = rows) {
            ended = true;
        } finally {
            if (temporary) {
                Temporary.remove(file);
            }
        }
    }
}
