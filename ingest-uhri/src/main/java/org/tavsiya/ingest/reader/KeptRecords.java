package org.tavsiya.ingest.reader;

import java.util.Optional;
import org.tavsiya.ingest.SourceRecord;
import org.tavsiya.ingest.clean.Cleaner;
import org.tavsiya.ingest.json.JsonSource;
import org.tavsiya.ingest.office.KnownSheet;
import org.tavsiya.ingest.raw.Layout;
import org.tavsiya.ingest.raw.RawRecord;
import org.tavsiya.ingest.word.ThematicRow;

/** Cleans anew what was kept of a record word for word: a cleaner mended later reaches what was imported before. */
public final class KeptRecords {

    /** Name and version of the cleaning; {@link SourceRecord#cleaner()} of every record that comes from here. */
    public static final String CLEANER = Cleaner.VERSION;

    private KeptRecords() {}

    /**
     * @param format as {@link UhriReader#format()} said when the record was read
     * @param raw    {@link SourceRecord#raw()} of then
     * @return empty for what is no record of UHRI
     */
    public static Optional<SourceRecord> clean(String format, String raw) {
        RawRecord record = JsonSource.record(raw);
        if (record == null || record.names().isEmpty()) {
            return Optional.empty();
        }
        RawRecord read = ThematicRow.FORMAT.equals(format)
                ? ThematicRow.read(record)
                : Layout.ofFormat(format)
                        .map(layout -> layout.read(KnownSheet.datesRead(record)))
                        .orElse(record);
        return Optional.ofNullable(new Cleaner(UhriSource.USUAL_LANGUAGE).clean(read));
    }
}
