package org.tavsiya.recommendation.write.model;

import java.time.LocalDate;
import org.tavsiya.recommendation.Status;

/**
 * One published assessment as later decisions see it; it stands until it is corrected or retracted.
 *
 * @param baseline id of the assessment that a regression is measured against, else null
 */
public record Assessment(String id, Status status, LocalDate effectiveOn, String baseline, boolean standing) {

    Assessment fallen() {
        return new Assessment(id, status, effectiveOn, baseline, false);
    }

    Assessment worseThan(String corrected) {
        return new Assessment(id, status, effectiveOn, corrected, standing);
    }

    /** A judgment has a value in the index; that nothing is known is none. */
    public boolean judgment() {
        return status.value().isPresent();
    }
}
