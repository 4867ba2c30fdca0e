package org.tavsiya.ingest.json;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.tavsiya.ingest.RejectionReason;
import org.tavsiya.ingest.UnreadableSourceException;
import org.tavsiya.ingest.raw.PackedFile;
import org.tavsiya.ingest.raw.RawItem;
import org.tavsiya.ingest.raw.RawRecord;
import org.tavsiya.ingest.raw.RawSource;
import org.tavsiya.ingest.raw.UnpackLimits;
import tools.jackson.core.JacksonException;

/** UHRI's full dataset: one array of objects, read one after another. */
public final class JsonSource implements RawSource {

    private final PackedFile file;
    private final ElementScanner scanner;
    private long recordNumber;
    private boolean ended;

    /** @throws UnreadableSourceException when the content is not a JSON array */
    public JsonSource(PackedFile file, UnpackLimits limits) throws IOException {
        this.file = file;
        scanner = new ElementScanner(file, limits.element());
        int first = scanner.peek();
        if (first != '[') {
            throw new UnreadableSourceException(
                    first == '{'
                            ? "The file is a single JSON object; UHRI's export is a list of objects, beginning with [. Export the full dataset, or put the list itself into the file."
                            : "The file is not a JSON list: it does not begin with [.");
        }
        scanner.skip();
    }

    /** One record that was kept by itself; null for what is no JSON object. */
    public static RawRecord record(String json) {
        byte[] bytes = json.strip().getBytes(StandardCharsets.UTF_8);
        if (bytes.length == 0 || bytes[0] != '{') {
            return null;
        }
        try {
            return RecordParser.parse(bytes, 0, bytes.length);
        } catch (JacksonException notJson) {
            return null;
        }
    }

    @Override
    public RawItem next() throws IOException {
        if (ended) {
            return null;
        }
        ElementScanner.Outcome outcome = scanner.next();
        return switch (outcome) {
            case ELEMENT -> element();
            case TOO_LARGE -> tooLarge();
            case END_OF_ARRAY -> afterArray();
            case END_OF_FILE -> endOfFile();
        };
    }

    private RawItem element() {
        recordNumber++;
        if (scanner.buffer()[scanner.start()] != '{') {
            return unreadable(RejectionReason.NOT_AN_OBJECT, "Record " + recordNumber + " is not an object");
        }
        try {
            return new RawItem.Found(
                    recordNumber, RecordParser.parse(scanner.buffer(), scanner.start(), scanner.length()));
        } catch (JacksonException e) {
            // A quotation mark too many lets a record swallow those after it; they are given back.
            scanner.cutAtSeam();
            return unreadable(
                    RejectionReason.MALFORMED,
                    "Record " + recordNumber + " is not valid JSON: " + e.getOriginalMessage());
        }
    }

    private RawItem tooLarge() throws IOException {
        recordNumber++;
        if (scanner.cutAtSeam()) {
            return unreadable(
                    RejectionReason.MALFORMED,
                    "Record " + recordNumber + " is not valid JSON: a string in it does not end");
        }
        RawItem item =
                unreadable(RejectionReason.TOO_LARGE, "Record " + recordNumber + " is larger than any record can be");
        scanner.skipToSeam();
        return item;
    }

    private RawItem afterArray() throws IOException {
        ended = true;
        boolean nothing = scanner.peek() < 0;
        if (nothing && file.damage() == null) {
            return null;
        }
        recordNumber++;
        return nothing
                ? new RawItem.Unreadable(
                        recordNumber,
                        RejectionReason.DAMAGED,
                        file.damage() + ". The list itself was read to its end; compare the counts with the source.",
                        "")
                : new RawItem.Unreadable(
                        recordNumber,
                        RejectionReason.TRAILING_CONTENT,
                        "Something follows the end of the list, at byte " + scanner.offset() + "; it is not read",
                        "");
    }

    private RawItem endOfFile() {
        recordNumber++;
        boolean inside = scanner.length() > 0;
        if (inside && scanner.cutAtSeam()) {
            return unreadable(
                    RejectionReason.MALFORMED,
                    "Record " + recordNumber + " is not valid JSON: a string in it does not end");
        }
        ended = true;
        String damage = file.damage() == null ? "The file ends" : file.damage();
        String place = (inside ? " in the middle of record " : " before record ") + recordNumber + ", at byte "
                + scanner.offset() + "; the records before it were read. Fetch the file again for the rest.";
        return unreadable(
                file.damage() != null && file.damage().contains("damaged")
                        ? RejectionReason.DAMAGED
                        : RejectionReason.TRUNCATED,
                damage + place);
    }

    private RawItem unreadable(RejectionReason refusal, String reason) {
        return new RawItem.Unreadable(
                recordNumber,
                refusal,
                reason,
                new String(scanner.buffer(), scanner.start(), scanner.length(), StandardCharsets.UTF_8));
    }

    @Override
    public long bytesRead() {
        return file.packedBytes();
    }

    @Override
    public String format() {
        return "uhri-json";
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
