package org.tavsiya.recommendation.write.model;

import java.time.LocalDate;
import org.tavsiya.recommendation.Status;

/** One published assessment as later decisions see it; it stands until it is corrected or retracted. */
public record Assessment(String id, Status status, LocalDate effectiveOn, boolean standing) {

    Assessment fallen() {
        return new Assessment(id, status, effectiveOn, false);
    }
}
