package org.tavsiya.ingest.xls;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.tavsiya.ingest.UnreadableSourceException;
import org.tavsiya.ingest.office.KnownSheet;
import org.tavsiya.ingest.raw.RawItem;
import org.tavsiya.ingest.raw.RawSource;

/**
 * A workbook of Excel 97 to 2003: the first sheet with a known header row, one record a row. It is read whole when it is opened, so what is
 * damaged is refused before anything is imported.
 */
public final class XlsSource implements RawSource {

    /** 65,536 rows of the longest recommendations fit; nothing in the file is packed. */
    private static final long LARGEST = 64L << 20;

    private static final String WORKBOOK = "Workbook";
    private static final String WORKBOOK_OF_EXCEL_95 = "Book";
    private static final String PROTECTED = "EncryptedPackage";

    private static final String SAVE_ANEW = " Open it in Excel or LibreOffice and save it as .xlsx without a password.";

    private final long fileBytes;
    private final KnownSheet sheet;
    private final List<String[]> rows;
    private int next;

    private XlsSource(long fileBytes, KnownSheet sheet, List<String[]> rows, int first) {
        this.fileBytes = fileBytes;
        this.sheet = sheet;
        this.rows = rows;
        this.next = first;
    }

    /** @throws UnreadableSourceException when it is another kind of old Office file, protected, damaged, or holds no header known here */
    public static XlsSource open(Path file) throws IOException {
        long size = Files.size(file);
        if (size > LARGEST) {
            throw new UnreadableSourceException("This old Excel workbook (.xls) is larger than " + (LARGEST >> 20)
                    + " MB; it is not read." + SAVE_ANEW);
        }
        XlsRows read = read(file);
        String firstRow = "";
        for (List<String[]> rows : read.sheets()) {
            for (int i = 0; i < Math.min(rows.size(), KnownSheet.ROWS_BEFORE_HEADER); i++) {
                KnownSheet known = KnownSheet.of(rows.get(i), read.from1904());
                if (known != null) {
                    return new XlsSource(size, known, rows, i + 1);
                }
            }
            firstRow = firstRow.isEmpty() && !rows.isEmpty() ? KnownSheet.shown(rows.get(0)) : firstRow;
        }
        throw new UnreadableSourceException(KnownSheet.unknown(firstRow));
    }

    private static XlsRows read(Path file) throws IOException {
        XlsRows rows = new XlsRows();
        HSSFRequest request = new HSSFRequest();
        request.addListenerForAllRecords(rows);
        try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
            check(container.getRoot());
            new HSSFEventFactory().processWorkbookEvents(request, container);
            return rows;
        } catch (UnreadableSourceException known) {
            throw known;
        } catch (EncryptedDocumentException e) {
            throw new UnreadableSourceException("This workbook is protected by a password." + SAVE_ANEW, e);
        } catch (OldExcelFormatException e) {
            throw new UnreadableSourceException("This workbook is older than Excel 97." + SAVE_ANEW, e);
            // POI answers a file made to mislead it with whatever its parts throw.
        } catch (IOException | RuntimeException e) {
            throw new UnreadableSourceException(
                    "The workbook (.xls) is damaged (" + e.getMessage() + "). Fetch it again, or save it anew."
                            + SAVE_ANEW,
                    e);
        }
    }

    private static void check(DirectoryNode root) throws UnreadableSourceException {
        if (root.hasEntryCaseInsensitive(PROTECTED)) {
            throw new UnreadableSourceException("This workbook is protected by a password." + SAVE_ANEW);
        }
        if (root.hasEntryCaseInsensitive(WORKBOOK_OF_EXCEL_95) && !root.hasEntryCaseInsensitive(WORKBOOK)) {
            throw new UnreadableSourceException("This workbook is older than Excel 97." + SAVE_ANEW);
        }
        if (!root.hasEntryCaseInsensitive(WORKBOOK)) {
            throw new UnreadableSourceException(
                    "This is an old Office file but no workbook. Bring the list as .xlsx, .docx or CSV.");
        }
    }

    @Override
    public RawItem next() {
        while (next < rows.size()) {
            String[] row = rows.get(next);
            next++;
            if (!sheet.passesOver(row)) {
                return sheet.read(row);
            }
        }
        return null;
    }

    @Override
    public long bytesRead() {
        return rows.isEmpty() ? fileBytes : fileBytes * next / rows.size();
    }

    @Override
    public String format() {
        return sheet.format();
    }

    @Override
    public void close() {
        next = rows.size();
    }
}
