package org.tavsiya.evidence.write.rules;

import java.math.BigDecimal;
import org.tavsiya.evidence.EvidenceLimits;
import org.tavsiya.evidence.Quantity;
import org.tavsiya.rules.Rule;

/** Numbers become bars beside one another. */
record NumberCanBeDrawn(Quantity quantity) implements Rule {

    @Override
    public boolean broken() {
        if (quantity == null || quantity.number() == null) {
            return false;
        }
        BigDecimal number = quantity.number();
        return number.signum() < 0
                || number.compareTo(EvidenceLimits.LARGEST) > 0
                || number.stripTrailingZeros().scale() > EvidenceLimits.DIGITS;
    }

    @Override
    public String sentence() {
        return "A number lies between 0 and a million millions, with at most four digits after the point.";
    }

    @Override
    public String field() {
        return "quantity.number";
    }
}
