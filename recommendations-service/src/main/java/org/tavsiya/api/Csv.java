package org.tavsiya.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.Collection;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes CSV that opens right in a spreadsheet: UTF-8 with its mark, and no cell that a spreadsheet would run as a formula. */
public final class Csv {

    private final CSVPrinter printer;

    public Csv(Writer out, String... header) {
        try {
            out.write('\ufeff');
            printer = new CSVPrinter(out, CSVFormat.RFC4180);
            printer.printRecord((Object[]) header);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void row(Object... cells) {
        try {
            printer.printRecord(Arrays.stream(cells).map(Csv::cell).toArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A line of its own below the table: what the figures are of, and as of when. */
    public void note(String text) {
        row(text);
    }

    private static Object cell(Object value) {
        if (value instanceof Collection<?> many) {
            return cell(String.join("; ", many.stream().map(String::valueOf).toList()));
        }
        if (value instanceof String text && !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0) {
            return "'" + text;
        }
        return value;
    }
}
