package org.tavsiya.recommendation.read.document;

import java.time.LocalDate;
import org.tavsiya.recommendation.read.filter.Dimension;

/**
 * One value of a voice and the day from which it stands, as the register held it true between two places of its log. Of those known at
 * a place, the last in their order whose day has come is the one that stands: so any day can be asked for as of any place.
 *
 * @param voice STATUS, POSITION, CLAIM, GRADE (its reading) or LIFECYCLE
 * @param on null where it stands from the beginning: a source's undated copy
 * @param value null where the State claimed something that is no status
 * @param from place in the log of the event that brought it
 * @param until place of the event that took it away (a correction, a retraction, a source that says something else); null while it is held
 */
public record Known(Dimension voice, LocalDate on, String value, long from, Long until) {

    boolean held() {
        return until == null;
    }

    boolean says(Known other) {
        return voice == other.voice
                && java.util.Objects.equals(on, other.on)
                && java.util.Objects.equals(value, other.value);
    }

    Known until(long position) {
        return new Known(voice, on, value, from, position);
    }
}
