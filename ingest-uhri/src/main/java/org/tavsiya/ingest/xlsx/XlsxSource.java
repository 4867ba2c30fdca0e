package org.tavsiya.ingest.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.ZipException;
import org.tavsiya.ingest.Rejected;
import org.tavsiya.ingest.RejectionReason;
import org.tavsiya.ingest.UnreadableSourceException;
import org.tavsiya.ingest.office.Archive;
import org.tavsiya.ingest.office.KnownSheet;
import org.tavsiya.ingest.office.OfficeFile;
import org.tavsiya.ingest.office.Temporary;
import org.tavsiya.ingest.office.Xml;
import org.tavsiya.ingest.raw.PackedFile;
import org.tavsiya.ingest.raw.RawItem;
import org.tavsiya.ingest.raw.RawSource;
import org.tavsiya.ingest.raw.UnpackLimits;

/** UHRI's Excel exports, and other lists saved as workbooks: the first sheet with a known header row, one record a row. */
public final class XlsxSource implements RawSource {

    private final Path file;
    private final boolean temporary;
    private final long fileBytes;
    private final Archive archive;
    private SharedStrings strings;
    private Workbook workbook;
    private SheetRows rows;
    private KnownSheet sheet;
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
        for (String part : workbook.sheets()) {
            rows = new SheetRows(archive.open(part), strings);
            sheetSize = archive.statedSize(part);
            String seen = findHeader();
            if (sheet != null) {
                return;
            }
            firstRow = firstRow.isEmpty() ? seen : firstRow;
            rows.close();
        }
        throw new UnreadableSourceException(KnownSheet.unknown(firstRow));
    }

    /** Looks for the header in the first rows and returns what the first of them says. */
    private String findHeader() throws IOException {
        String first = "";
        for (int i = 0; i < KnownSheet.ROWS_BEFORE_HEADER && sheet == null; i++) {
            String[] row = rows.next();
            if (row == null) {
                return first;
            }
            first = i == 0 ? KnownSheet.shown(row) : first;
            sheet = KnownSheet.of(row, workbook.from1904());
        }
        return first;
    }

    @Override
    public RawItem next() throws IOException {
        if (ended) {
            return null;
        }
        recordNumber++;
        try {
            String[] row = rows.next();
            while (row != null && sheet.passesOver(row)) {
                row = rows.next();
            }
            ended = row == null;
            return ended ? null : sheet.read(row);
        } catch (Xml.BrokenException | ZipException e) {
            ended = true;
            String reason = "The sheet is damaged at record " + recordNumber + " (" + e.getMessage()
                    + "); the records before it were read. Fetch the file again for the rest.";
            return new RawItem.Unreadable(Rejected.of(recordNumber, RejectionReason.DAMAGED, reason, ""));
        }
    }

    /** The share of the sheet that is done, as bytes of the file. */
    @Override
    public long bytesRead() {
        return (long) (Math.min(1.0, (double) rows.unpacked() / sheetSize) * fileBytes);
    }

    @Override
    public String format() {
        return sheet.format();
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
