package org.tavsiya.ingest.reader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tavsiya.ingest.Filter;
import org.tavsiya.ingest.Item;
import org.tavsiya.ingest.Rejected;
import org.tavsiya.ingest.RejectionReason;
import org.tavsiya.ingest.SourceRecord;
import org.tavsiya.ingest.UhriReader;
import org.tavsiya.ingest.clean.Cleaner;
import org.tavsiya.ingest.raw.RawItem;
import org.tavsiya.ingest.raw.RawSource;

/** The way from a format's raw records to clean ones. */
final class CleaningReader implements UhriReader {

    private static final Pattern ID =
            Pattern.compile("\"AnnotationId\"\\s*:\\s*\"([0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})\"");

    private final RawSource source;
    private final Filter filter;
    private final long totalBytes;
    private final Cleaner cleaner = new Cleaner();
    private Item ahead;
    private boolean ended;

    CleaningReader(RawSource source, Filter filter, long totalBytes) {
        this.source = source;
        this.filter = filter;
        this.totalBytes = totalBytes;
    }

    @Override
    public boolean hasNext() {
        if (ahead == null && !ended) {
            ahead = read();
            ended = ahead == null;
        }
        return ahead != null;
    }

    @Override
    public Item next() {
        if (!hasNext()) {
            throw new NoSuchElementException("The file has no further record");
        }
        Item item = ahead;
        ahead = null;
        return item;
    }

    private Item read() {
        try {
            RawItem raw = source.next();
            if (raw instanceof RawItem.Found found) {
                return cleaned(found);
            }
            return raw instanceof RawItem.Unreadable bad
                    ? refused(bad.recordNumber(), bad.refusal(), bad.reason(), bad.raw())
                    : null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Item cleaned(RawItem.Found found) {
        SourceRecord record = cleaner.clean(found.record());
        if (record == null) {
            return refused(
                    found.recordNumber(),
                    RejectionReason.NO_IDENTITY,
                    "Record " + found.recordNumber()
                            + " has neither an annotation id nor a symbol with a text: nothing to recognise it by",
                    found.record().raw());
        }
        return filter.accepts(record)
                ? new Item.Accepted(found.recordNumber(), record)
                : new Item.FilteredOut(found.recordNumber());
    }

    /** Half a record may still show its id, which lets a person find it at the source. */
    private static Item refused(long number, RejectionReason refusal, String reason, String raw) {
        Matcher id = ID.matcher(raw);
        return new Item.Refused(new Rejected(
                number, id.find() ? id.group(1).toLowerCase(Locale.ROOT) : null, refusal.name(), reason, raw));
    }

    @Override
    public long bytesRead() {
        return Math.min(source.bytesRead(), totalBytes);
    }

    @Override
    public long totalBytes() {
        return totalBytes;
    }

    @Override
    public String format() {
        return source.format();
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
