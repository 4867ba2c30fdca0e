package org.tavsiya.document.read;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.tavsiya.calendar.Today;
import org.tavsiya.recommendation.read.rows.Snapshot;

/**
 * Of which day follow-ups and dates ahead are told: of the day of the snapshot, which is the one asked for or that of the data
 * version, so that an answer kept under its mark stays true; of today on an empty register.
 */
@Component
public class TellingDay {

    private final Today today;

    TellingDay(Today today) {
        this.today = today;
    }

    public LocalDate of(Snapshot now) {
        return now.day() == null ? today.date() : now.day();
    }
}
