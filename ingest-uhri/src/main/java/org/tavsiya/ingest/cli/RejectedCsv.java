package org.tavsiya.ingest.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.tavsiya.ingest.Rejected;

/** Rejected records with their reasons, written as they come; there is no file when nothing is rejected. */
final class RejectedCsv implements Closeable {

    private static final Pattern FORMULA = Pattern.compile("(^|[;\\t\\r\\n][ \"']*)([=+\\-@＝＋－＠\\t\\r])");

    private final Path file;
    private Writer out;
    private long count;

    RejectedCsv(Path file) {
        this.file = file;
    }

    void add(Rejected rejected) throws IOException {
        if (out == null) {
            out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
            out.write("record,annotation_id,reason_code,reason,raw\r\n");
        }
        count++;
        out.write(rejected.recordNumber() + "," + cell(rejected.annotationId()) + "," + cell(rejected.reasonCode())
                + "," + cell(rejected.reason()) + "," + cell(rejected.raw()) + "\r\n");
    }

    long count() {
        return count;
    }

    Path file() {
        return file;
    }

    /** Replaces what is there with the service's list, which holds the reader's rejections and its own. */
    void replaceBy(byte[] csv) throws IOException {
        close();
        Files.write(file, csv);
    }

    /**
     * Quoted; a spreadsheet must not take what a foreign file holds for a formula. Where semicolons or tabs part the cells, as in many
     * countries, a cell begins behind each of them too; full-width signs count as signs.
     */
    static String cell(String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        return '"' + FORMULA.matcher(text).replaceAll("$1'$2").replace("\"", "\"\"") + '"';
    }

    @Override
    public void close() throws IOException {
        if (out != null) {
            out.close();
            out = null;
        }
    }
}
