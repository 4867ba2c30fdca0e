package org.tavsiya.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes CSV that opens right in a spreadsheet: UTF-8 with its mark, and no cell that a spreadsheet would run as a formula. Several
 * values in one cell stand between {@code " | "}; a stroke inside a value is written {@code \|}, a backslash {@code \\}.
 */
public final class Csv {

    private static final String BETWEEN = " | ";
    /**
     * What a formula begins with, in either width, at the beginning of a cell and behind all that some spreadsheet takes for the
     * beginning of one: where the list separator is a semicolon, half a sentence is a cell of its own.
     */
    private static final Pattern FORMULA = Pattern.compile("(^|[;\t\r\n])([\\s\"']*)(?=[=+\\-@＝＋－＠])|^(?=[\t\r])()");

    private final Writer out;
    private final CSVPrinter printer;

    public Csv(Writer out, String... header) {
        this(out, List.of(), header);
    }

    /** @param notes lines above the table, each behind {@code #}: what the figures are of, and as of when */
    Csv(Writer out, List<String> notes, String... header) {
        this.out = out;
        try {
            out.write('\ufeff');
            printer = new CSVPrinter(out, CSVFormat.RFC4180);
            for (String note : notes) {
                out.write("# " + note + "\r\n");
            }
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

    /** At the end of a whole table. What breaks off before must not look finished, so nothing is closed here. */
    void done() throws IOException {
        out.flush();
    }

    private static Object cell(Object value) {
        if (value instanceof Collection<?> many) {
            return cell(many.stream().map(one -> String.valueOf(one).replace("\\", "\\\\").replace("|", "\\|")).collect(Collectors.joining(BETWEEN)));
        }
        return value instanceof String text ? FORMULA.matcher(text).replaceAll("$1$2'") : value;
    }
}
