package org.tavsiya.evidence.write.rules;

import org.tavsiya.evidence.Quantity;
import org.tavsiya.rules.Letters;
import org.tavsiya.rules.Rule;

/** A number alone says nothing. */
record NumberIsWhole(Quantity quantity) implements Rule {

    @Override
    public boolean broken() {
        return quantity != null && missing() != null;
    }

    private String missing() {
        if (quantity.number() == null) {
            return "number";
        } else if (Letters.none(quantity.unit())) {
            return "unit";
        } else if (quantity.year() == null) {
            return "year";
        }
        return Letters.none(quantity.place()) ? "place" : null;
    }

    @Override
    public String sentence() {
        return "A number comes with what is counted, with its year, and with the State that it is about.";
    }

    @Override
    public String field() {
        return "quantity." + missing();
    }
}
