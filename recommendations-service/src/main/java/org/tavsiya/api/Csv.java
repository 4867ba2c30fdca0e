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
public final class Csv implements TableSink {

    private static final String BETWEEN = " | ";
    /**
     * What a formula begins with, in either width, at the beginning of a cell and behind all that some spreadsheet takes for the
     * beginning of one: where the list separator is a semicolon, half a sentence is a cell of its own.
     */
    private static final Pattern FORMULA = Pattern.compile("(^|[;\t\r\n])([\\s\"']*)(?=[=+\\-@＝＋－＠])|^(?=[\t\r])()");

    private static final String BEGINNINGS = "=+-@\uff1d\uff0b\uff0d\uff20";
    private static final String SEPARATORS = ";\t\r\n";
    /** Of the rest that the pattern skips, what is no separator itself. */
    private static final String SKIPPED = " \u000b\f\"'";

    private final Writer out;
    private final CSVPrinter printer;

    public Csv(Writer out, String... header) {
        this(out, List.of(), header);
    }

    /** @param notes lines above the table, each behind {@code #}: what it is of, and as of when; words of an address are among them */
    Csv(Writer out, List<String> notes, String... header) {
        this.out = out;
        try {
            out.write('\ufeff');
            printer = new CSVPrinter(out, CSVFormat.RFC4180);
            for (String note : notes) {
                out.write("# " + cell(note.replaceAll("\\s+", " ")) + "\r\n");
            }
            printer.printRecord((Object[]) header);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
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

    /** The same, if no spreadsheet would run it. */
    static Object cell(Object value) {
        if (value instanceof Collection<?> many) {
            return cell(many.stream()
                    .map(one -> String.valueOf(one).replace("\\", "\\\\").replace("|", "\\|"))
                    .collect(Collectors.joining(BETWEEN)));
        }
        return value instanceof String text && mayBeRun(text)
                ? FORMULA.matcher(text).replaceAll("$1$2'")
                : value;
    }

    /** Whether the pattern finds anything: asked of every cell, where the pattern itself took more time than all the rest of a download. */
    private static boolean mayBeRun(String text) {
        if (text.startsWith("\t") || text.startsWith("\r")) {
            return true;
        }
        for (int i = 0; i < text.length(); i++) {
            if (BEGINNINGS.indexOf(text.charAt(i)) >= 0 && standsAtABeginning(text, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean standsAtABeginning(String text, int sign) {
        int before = sign - 1;
        while (before >= 0 && SKIPPED.indexOf(text.charAt(before)) >= 0) {
            before--;
        }
        return before < 0 || SEPARATORS.indexOf(text.charAt(before)) >= 0;
    }
}
