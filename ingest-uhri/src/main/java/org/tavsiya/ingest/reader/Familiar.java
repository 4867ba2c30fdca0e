package org.tavsiya.ingest.reader;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.tavsiya.ingest.UnreadableSourceException;
import org.tavsiya.ingest.raw.Field;
import org.tavsiya.ingest.raw.RawItem;
import org.tavsiya.ingest.raw.RawRecord;
import org.tavsiya.ingest.raw.RawSource;

/**
 * Looks at the first records of a list before any is taken: a list of something else would otherwise pass as an export without a
 * single good record. A workbook shows by its header what it is.
 */
final class Familiar implements RawSource {

    private static final int LOOKED_AT = 200;
    private static final int MOST_CHARACTERS = 4 << 20;
    private static final int FIELDS_NAMED = 12;

    private final RawSource source;
    private final Deque<RawItem> ahead;

    private Familiar(RawSource source, Deque<RawItem> ahead) {
        this.source = source;
        this.ahead = ahead;
    }

    /** @throws UnreadableSourceException when none of the first records has a body, a country or a date */
    static RawSource checked(RawSource source) throws IOException {
        Deque<RawItem> ahead = new ArrayDeque<>();
        Collection<String> names = new TreeSet<>();
        long characters = 0;
        int records = 0;
        try {
            while (records < LOOKED_AT && characters < MOST_CHARACTERS) {
                RawItem item = source.next();
                if (item == null) {
                    break;
                }
                ahead.add(item);
                if (item instanceof RawRecord record) {
                    records++;
                    characters += record.raw().length();
                    names.addAll(record.names());
                    if (familiar(record)) {
                        return new Familiar(source, ahead);
                    }
                }
            }
            if (records > 0) {
                throw new UnreadableSourceException(
                        "The file is a list, but not of UHRI's records: none of the first " + records
                                + " has a body, a country or a date. Their fields are: "
                                + names.stream().limit(FIELDS_NAMED).collect(Collectors.joining(", "))
                                + (names.size() > FIELDS_NAMED ? " …" : "")
                                + ". Export the full dataset or a search result from UHRI.");
            }
            return new Familiar(source, ahead);
        } catch (IOException e) {
            source.close();
            throw e;
        }
    }

    private static boolean familiar(RawRecord record) {
        return record.value(Field.BODY) != null
                || record.value(Field.COUNTRIES) != null
                || record.value(Field.PUBLICATION_DATE) != null;
    }

    @Override
    public RawItem next() throws IOException {
        return ahead.isEmpty() ? source.next() : ahead.poll();
    }

    @Override
    public long bytesRead() {
        return source.bytesRead();
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
