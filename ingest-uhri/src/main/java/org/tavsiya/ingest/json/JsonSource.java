package org.tavsiya.ingest.json;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.tavsiya.ingest.Rejected;
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
    private final UnpackLimits limits;
    private final ElementScanner scanner;
    private long recordNumber;
    private boolean ended;

    /** @throws UnreadableSourceException when the content is not a JSON array */
    public JsonSource(PackedFile file, UnpackLimits limits) throws IOException {
        this.file = file;
        this.limits = limits;
        scanner = new ElementScanner(file, limits.element());
        int first = scanner.peek();
        if (first != '[') {
            throw new UnreadableSourceException(
                    first == '{'
                            ? "The file is a single JSON object; UHRI's export is a list of objects, beginning with [. "
                                    + "Export the full dataset, or put the list itself into the file."
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
        recordNumber++;
        return switch (outcome) {
            case ELEMENT -> element();
            case TOO_LONG -> tooLong();
            case END_OF_ARRAY -> afterArray();
            case END_OF_FILE -> endOfFile();
        };
    }

    private RawItem element() {
        if (scanner.buffer()[scanner.start()] != '{') {
            return unreadable(RejectionReason.NOT_AN_OBJECT, "Record " + recordNumber + " is not an object", held());
        }
        try {
            return RecordParser.parse(scanner.buffer(), scanner.start(), scanner.length());
        } catch (JacksonException e) {
            // A quotation mark too many lets a record swallow those after it; they are given back.
            scanner.cutAtSeam();
            return malformed(e.getOriginalMessage());
        }
    }

    private RawItem tooLong() throws IOException {
        if (scanner.cutAtSeam()) {
            return malformed("a string or bracket in it does not end");
        }
        String beginning = held();
        String measure = "longer than " + limits.longestElement() + ", the most a record may have";
        if (scanner.skipRest()) {
            return unreadable(
                    RejectionReason.TOO_LARGE,
                    "Record " + recordNumber + " is " + measure + "; it is left out",
                    beginning);
        }
        return breaksOff(" in the middle of record " + recordNumber + ", which is " + measure, beginning);
    }

    private RawItem afterArray() throws IOException {
        ended = true;
        boolean nothing = scanner.peek() < 0;
        if (nothing && file.damage() == null) {
            return null;
        }
        return nothing
                ? unreadable(
                        RejectionReason.DAMAGED,
                        file.damage() + ". The list itself was read to its end; compare the counts with the source.",
                        "")
                : unreadable(
                        RejectionReason.TRAILING_CONTENT,
                        "Something follows the end of the list, at byte " + scanner.offset() + "; it is not read",
                        "");
    }

    private RawItem endOfFile() {
        boolean inside = scanner.length() > 0;
        if (inside && scanner.cutAtSeam()) {
            return malformed("a string or bracket in it does not end");
        }
        return breaksOff((inside ? " in the middle of record " : " before record ") + recordNumber, held());
    }

    private RawItem breaksOff(String place, String raw) {
        ended = true;
        boolean damaged = file.damage() != null && file.damage().contains("damaged");
        String reason = (file.damage() == null ? "The file ends" : file.damage()) + place + ", at byte "
                + scanner.offset() + "; the records before it were read. Fetch the file again for the rest.";
        return unreadable(damaged ? RejectionReason.DAMAGED : RejectionReason.TRUNCATED, reason, raw);
    }

    private RawItem malformed(String why) {
        return unreadable(RejectionReason.MALFORMED, "Record " + recordNumber + " is not valid JSON: " + why, held());
    }

    private RawItem unreadable(RejectionReason refusal, String reason, String raw) {
        return new RawItem.Unreadable(Rejected.of(recordNumber, refusal, reason, raw));
    }

    /** What the scanner holds of the element at hand. */
    private String held() {
        return new String(scanner.buffer(), scanner.start(), scanner.length(), StandardCharsets.UTF_8);
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
