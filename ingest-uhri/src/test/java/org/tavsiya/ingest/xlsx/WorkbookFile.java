package org.tavsiya.ingest.xlsx;

import static org.tavsiya.ingest.Sample.accepted;
import static org.tavsiya.ingest.Sample.readAll;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.tavsiya.ingest.Filter;
import org.tavsiya.ingest.Item;
import org.tavsiya.ingest.SourceRecord;

/** A workbook on the disk, read as an import reads it. */
abstract class WorkbookFile {

    static final String ID = "6f1b0c3e-1111-4222-8333-0123456789ab";

    @TempDir
    Path folder;

    List<SourceRecord> records(HandMadeWorkbook workbook) throws IOException {
        return accepted(items(workbook));
    }

    List<Item> items(HandMadeWorkbook workbook) throws IOException {
        return readAll(workbook.writeTo(folder.resolve("export.xlsx")), Filter.none());
    }
}
