package org.tavsiya.web.desk.imports;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tavsiya.imports.RecordCleaner;
import org.tavsiya.ingest.reader.KeptRecords;
import org.tavsiya.recommendation.write.importfromsource.IncomingRecord;

/** The reader of UHRI's records, for what lies in the register already. */
@Component
class UhriCleaner implements RecordCleaner {

    @Override
    public String version() {
        return KeptRecords.CLEANER;
    }

    @Override
    public Optional<IncomingRecord> clean(String format, String raw) {
        return KeptRecords.clean(format, raw).map(Translation::record);
    }
}
