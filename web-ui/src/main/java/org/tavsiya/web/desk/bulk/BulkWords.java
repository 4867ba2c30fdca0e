package org.tavsiya.web.desk.bulk;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.springframework.stereotype.Component;
import org.tavsiya.web.desk.DeskFormat;

/** What was asked of many, as its page writes it. */
@Component("bulkWords")
class BulkWords {

    private final DeskFormat format;

    BulkWords(DeskFormat format) {
        this.format = format;
    }

    /** As it was written where it is no day. */
    public String day(String written) {
        try {
            return format.date(LocalDate.parse(written));
        } catch (DateTimeParseException none) {
            return written;
        }
    }
}
