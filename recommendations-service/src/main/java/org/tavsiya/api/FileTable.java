package org.tavsiya.api;

import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;

/**
 * A table that is still to be written, as a whole or row by row.
 *
 * @param notes what the figures are of, as of when and at which version
 * @param rows writes one row after the other
 */
record FileTable(FileNotes.Lines notes, String[] header, Consumer<TableSink> rows) {

    Downloads.Body as(TableFormat format) {
        return format == TableFormat.XLSX ? out -> new Workbooks(header, notes.all()).write(out, rows) : this::writeCsv;
    }

    byte[] bytes(TableFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            as(format).write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void writeCsv(OutputStream out) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        Csv csv = new Csv(text, notes.above() ? notes.all() : List.of(), header);
        rows.accept(csv);
        csv.done();
    }
}
