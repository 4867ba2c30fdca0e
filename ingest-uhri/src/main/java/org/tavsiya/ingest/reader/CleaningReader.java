package org.tavsiya.ingest.reader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.NoSuchElementException;
import org.tavsiya.ingest.Filter;
import org.tavsiya.ingest.Item;
import org.tavsiya.ingest.Rejected;
import org.tavsiya.ingest.RejectionReason;
import org.tavsiya.ingest.SourceRecord;
import org.tavsiya.ingest.UhriReader;
import org.tavsiya.ingest.clean.Cleaner;
import org.tavsiya.ingest.raw.RawItem;
import org.tavsiya.ingest.raw.RawRecord;
import org.tavsiya.ingest.raw.RawSource;

/** The way from a format's raw records to clean ones. */
final class CleaningReader implements UhriReader {

    private final RawSource source;
    private final Filter filter;
    private final long totalBytes;
    private final Cleaner cleaner;
    private Item ahead;
    private long recordNumber;
    private boolean ended;

    CleaningReader(RawSource source, Filter filter, String language, long totalBytes) {
        cleaner = new Cleaner(language);
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
            recordNumber++;
            if (raw instanceof RawRecord record) {
                return cleaned(record);
            }
            return raw instanceof RawItem.Unreadable unreadable ? unreadable.rejected() : null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Item cleaned(RawRecord raw) {
        SourceRecord record = cleaner.clean(raw);
        if (record == null) {
            String reason = "Record " + recordNumber
                    + " has neither an annotation id nor a text with a symbol, or with the State and session of a review: "
                    + "nothing to recognise it by";
            return Rejected.of(recordNumber, RejectionReason.NO_IDENTITY, reason, raw.raw());
        }
        return filter.accepts(record) ? record : new Item.FilteredOut();
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
