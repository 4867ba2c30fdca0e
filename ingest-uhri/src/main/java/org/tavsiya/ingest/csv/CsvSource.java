package org.tavsiya.ingest.csv;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Iterator;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.tavsiya.ingest.Rejected;
import org.tavsiya.ingest.RejectionReason;
import org.tavsiya.ingest.UnreadableSourceException;
import org.tavsiya.ingest.raw.Header;
import org.tavsiya.ingest.raw.Layout;
import org.tavsiya.ingest.raw.PackedFile;
import org.tavsiya.ingest.raw.RawItem;
import org.tavsiya.ingest.raw.RawRecord;
import org.tavsiya.ingest.raw.RawSource;
import org.tavsiya.ingest.raw.UnpackLimits;

/** A table as text, one record a row below a header row that is known. */
public final class CsvSource implements RawSource {

    private static final int ROWS_BEFORE_HEADER = 40;
    private static final int HEAD = 8_000;
    private static final int LONGEST_SHOWN = 200;

    private final PackedFile file;
    private final LimitedReader characters;
    private final CSVParser parser;
    private final Iterator<CSVRecord> rows;
    private Header header;
    private Layout layout;
    private long recordNumber;
    private boolean ended;

    private CsvSource(PackedFile file, Charset charset, UnpackLimits limits) throws IOException {
        this.file = file;
        PushbackReader head = new PushbackReader(new BufferedReader(new InputStreamReader(file, charset)), HEAD);
        char delimiter = Encoding.delimiter(lookedAhead(head));
        characters = new LimitedReader(head, limits.element());
        parser = CSVFormat.Builder.create()
                .setDelimiter(delimiter)
                .setQuote('"')
                .setIgnoreEmptyLines(true)
                .setTrailingData(true)
                .setLenientEof(false)
                .get()
                .parse(characters);
        rows = parser.iterator();
    }

    /** What stands in front of everything else, without the mark of UTF-8; it is read again. */
    private static String lookedAhead(PushbackReader reader) throws IOException {
        char[] head = new char[HEAD];
        int length = 0;
        for (int read = 0; read >= 0 && length < HEAD; ) {
            read = reader.read(head, length, HEAD - length);
            length += Math.max(0, read);
        }
        int from = length > 0 && head[0] == '\ufeff' ? 1 : 0;
        reader.unread(head, from, length - from);
        String text = new String(head, from, length - from);
        return withoutRemarks(text);
    }

    /** Lines of remarks stand before the header of a template, and hold any sign. */
    private static String withoutRemarks(String text) {
        return text.lines()
                .filter(line -> !line.isBlank()
                        && !line.replace("\"", "").stripLeading().startsWith("#"))
                .findFirst()
                .orElse("");
    }

    /** @throws UnreadableSourceException when no header row is known here; the message says which rows there are */
    public static CsvSource open(Path path, boolean gzip, UnpackLimits limits) throws IOException {
        Charset charset;
        try (PackedFile whole = PackedFile.open(path, gzip, limits)) {
            charset = Encoding.of(whole);
        }
        PackedFile file = PackedFile.open(path, gzip, limits);
        try {
            CsvSource source = new CsvSource(file, charset, limits);
            source.findHeader();
            return source;
        } catch (IOException e) {
            file.close();
            throw e;
        } catch (UncheckedIOException e) {
            file.close();
            throw e.getCause();
        }
    }

    private void findHeader() throws IOException {
        String first = "";
        for (int i = 0; i < ROWS_BEFORE_HEADER && header == null && hasNext(); i++) {
            String[] cells = rows.next().values();
            first = first.isEmpty() ? String.join(", ", cells) : first;
            header = Header.of(cells);
        }
        if (header == null) {
            throw new UnreadableSourceException(
                    "This is neither JSON nor an Excel workbook (.xlsx), nor a table with known columns"
                            + (first.isBlank() ? "" : "; its first row reads: " + shortened(first))
                            + ". Export the search result from UHRI as Excel, take the full dataset as JSON, "
                            + "or fill in the template of the import page.");
        }
        Layout announced = Layout.of(header);
        layout = announced == Layout.UHRI ? Layout.TEMPLATE : announced;
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "…";
    }

    private boolean hasNext() {
        characters.rowBegins();
        return rows.hasNext();
    }

    @Override
    public RawItem next() throws IOException {
        while (!ended) {
            recordNumber++;
            long line = parser.getCurrentLineNumber() + 1;
            try {
                if (!hasNext()) {
                    ended = true;
                    return damaged();
                }
                String[] cells = rows.next().values();
                if (!layout.passesOver(cells) && holdsSomething(cells)) {
                    return record(cells);
                }
                recordNumber--;
            } catch (UncheckedIOException e) {
                ended = true;
                if (e.getCause() instanceof UnreadableSourceException hostile) {
                    throw hostile;
                }
                return broken(line, e.getCause());
            }
        }
        return null;
    }

    private RawRecord record(String[] cells) {
        RawRecord record = header.record(cells);
        return layout.read(record);
    }

    private static boolean holdsSomething(String[] cells) {
        for (String cell : cells) {
            if (!cell.isBlank()) {
                return true;
            }
        }
        return false;
    }

    private RawItem broken(long line, IOException why) {
        return new RawItem.Unreadable(Rejected.of(
                recordNumber,
                RejectionReason.MALFORMED,
                "Row " + recordNumber + ", which begins at line " + line + ", cannot be read (" + why.getMessage()
                        + "): a quotation mark in it is not closed. The rows before it were read.",
                ""));
    }

    private RawItem damaged() {
        return file.damage() == null
                ? null
                : new RawItem.Unreadable(Rejected.of(
                        recordNumber,
                        RejectionReason.DAMAGED,
                        file.damage() + "; the rows before it were read. Fetch the file again for the rest.",
                        ""));
    }

    @Override
    public long bytesRead() {
        return file.packedBytes();
    }

    @Override
    public String format() {
        return layout.format();
    }

    @Override
    public void close() throws IOException {
        try (Reader r = characters) {
            ended = true;
        }
    }
}
