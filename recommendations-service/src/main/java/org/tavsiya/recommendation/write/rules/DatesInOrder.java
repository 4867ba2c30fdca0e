package org.tavsiya.recommendation.write.rules;

import java.time.LocalDate;
import org.tavsiya.recommendation.Clocks;
import org.tavsiya.rules.Rule;

/** Nobody can state a fact before it happened, and nothing has happened in the future. */
record DatesInOrder(Clocks clocks, LocalDate today) implements Rule {

    @Override
    public boolean broken() {
        return !new DatesNeeded(clocks).broken()
                && (clocks.assertedOn().isBefore(clocks.effectiveOn())
                        || clocks.assertedOn().isAfter(today));
    }

    @Override
    public String sentence() {
        return "The dates do not fit: effective " + clocks.effectiveOn() + " must not be after asserted "
                + clocks.assertedOn() + ", and neither after today (" + today + ").";
    }

    @Override
    public String field() {
        return "effectiveOn";
    }
}
