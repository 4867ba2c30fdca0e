package org.tavsiya.ingest.reader;

import java.util.Optional;
import org.tavsiya.ingest.SourceRecord;
import org.tavsiya.ingest.clean.Cleaner;
import org.tavsiya.ingest.json.JsonSource;
import org.tavsiya.ingest.raw.RawRecord;
import org.tavsiya.ingest.xlsx.XlsxSource;

/** Cleans anew what was kept of a record word for word: a cleaner mended later reaches what was imported before. */
public final class KeptRecords {

    /** Name and version of the cleaning; {@link SourceRecord#cleaner()} of every record that comes from here. */
    public static final String CLEANER = Cleaner.VERSION;

    private KeptRecords() {}

    /**
     * @param format {@code uhri-json} or {@code uhri-xlsx}, as {@link UhriReader#format()} said when the record was read
     * @param raw    {@link SourceRecord#raw()} of then
     * @return empty for what is no record of UHRI
     */
    public static Optional<SourceRecord> clean(String format, String raw) {
        RawRecord record = JsonSource.record(raw);
        if (record == null || record.names().isEmpty()) {
            return Optional.empty();
        }
        return Optional.ofNullable(
                new Cleaner().clean("uhri-xlsx".equals(format) ? XlsxSource.datesRead(record) : record));
    }
}
