package org.tavsiya.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.NoSuchElementException;
import org.tavsiya.ingest.clean.Cleaner;
import org.tavsiya.ingest.raw.RawItem;
import org.tavsiya.ingest.raw.RawSource;

/** The way from a format's raw records to clean ones. */
final class CleaningReader implements UhriReader {

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
          ? new Item.Refused(new Rejected(bad.recordNumber(), null, bad.refusal().name(), bad.reason(), bad.raw()))
          : null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Item cleaned(RawItem.Found found) {
    SourceRecord record = cleaner.clean(found.record());
    if (record == null) {
      return new Item.Refused(new Rejected(found.recordNumber(), null, Refusal.NO_IDENTITY.name(),
          "Record " + found.recordNumber() + " has neither an annotation id nor a symbol with a text: nothing to recognise it by", found.record().raw()));
    }
    return filter.accepts(record) ? new Item.Accepted(found.recordNumber(), record) : new Item.FilteredOut(found.recordNumber());
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
