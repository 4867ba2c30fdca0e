package org.tavsiya.evidence.write.rules;

import java.time.LocalDate;
import org.tavsiya.evidence.EvidenceLimits;
import org.tavsiya.evidence.Quantity;
import org.tavsiya.rules.Rule;

/** The year of a number is a year that people remember. */
record YearHasBegun(Quantity quantity, LocalDate today) implements Rule {

    @Override
    public boolean broken() {
        return quantity != null
                && quantity.year() != null
                && (quantity.year() < EvidenceLimits.FIRST_YEAR || quantity.year() > today.getYear());
    }

    @Override
    public String sentence() {
        return "The year of a number is written with four digits and is not to come.";
    }

    @Override
    public String field() {
        return "quantity.year";
    }
}
