package org.tavsiya.recommendation;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The coalition's status of implementation (vocabulary COALITION_V1), in the one order used by every bar, legend and table.
 * The value is that of the index CIX-1; what is unknown has none and is never counted as zero.
 */
public enum Status {
    CONTRARY("0"),
    REGRESSED("0"),
    NOT_IMPLEMENTED("0"),
    PARTIALLY_IMPLEMENTED("0.5"),
    SUBSTANTIALLY_IMPLEMENTED("0.75"),
    FULLY_IMPLEMENTED("1"),
    NO_INFORMATION(null),
    NOT_ASSESSED(null);

    private final BigDecimal value;

    Status(String value) {
        this.value = value == null ? null : new BigDecimal(value);
    }

    public Optional<BigDecimal> value() {
        return Optional.ofNullable(value);
    }

    /** Height on the ladder from not to fully; empty for what is off the ladder (unknown). */
    public boolean higherThan(Status other) {
        return value != null && other.value != null && value.compareTo(other.value) > 0;
    }

    public boolean lowerThan(Status other) {
        return other.higherThan(this);
    }
}
