package org.tavsiya.api;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;

/**
 * A table that is still to be written, as a whole or row by row.
 *
 * @param notes lines above it
 * @param rows writes one row after the other
 */
record CsvTable(List<String> notes, String[] header, Consumer<Csv> rows) implements Downloads.Body {

    @Override
    public void write(OutputStream out) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        Csv csv = new Csv(text, notes, header);
        rows.accept(csv);
        csv.done();
    }

    String text() {
        StringWriter out = new StringWriter();
        rows.accept(new Csv(out, notes, header));
        return out.toString();
    }
}
