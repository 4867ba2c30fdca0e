package org.tavsiya.progress;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** An exact number of per cent. It is rounded once, where it is shown: rounded numbers that are subtracted or averaged are off by one. */
record Ratio(BigInteger over, BigInteger under) {

    Ratio minus(Ratio other) {
        return new Ratio(over.multiply(other.under).subtract(other.over.multiply(under)), under.multiply(other.under));
    }

    boolean isLessThan(int percent) {
        return over.compareTo(under.multiply(BigInteger.valueOf(percent))) < 0;
    }

    /** Whole per cent, half up; what is negative, away from zero. */
    int rounded() {
        return whole(RoundingMode.HALF_UP);
    }

    /** What is just under a threshold never reads as if it were reached. */
    int roundedDown() {
        return whole(RoundingMode.FLOOR);
    }

    private int whole(RoundingMode mode) {
        return new BigDecimal(over).divide(new BigDecimal(under), 0, mode).intValueExact();
    }
}
