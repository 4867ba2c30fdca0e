package org.tavsiya.imports;

import java.util.Optional;
import org.tavsiya.recommendation.write.importfromsource.IncomingRecord;

/** Makes fields of a raw record that is kept. The application that holds a reader of the source brings one; the service alone has none. */
public interface RecordCleaner {

    /** Name and version, at most 64 characters; another version is another cleaning. */
    String version();

    /**
     * @param format of the import that brought the raw record
     * @return the record with {@link #version()} as its cleaner; empty where the raw record is not of a source known here
     */
    Optional<IncomingRecord> clean(String format, String raw);
}
