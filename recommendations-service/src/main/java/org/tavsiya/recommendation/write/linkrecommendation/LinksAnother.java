package org.tavsiya.recommendation.write.linkrecommendation;

import org.tavsiya.rules.Rule;

/** A recommendation is linked to another one. */
record LinksAnother(String newer, String older) implements Rule {

    @Override
    public boolean broken() {
        return older == null || older.isBlank() || newer.equals(older);
    }

    @Override
    public String sentence() {
        return "Name the older recommendation; it must be another one than " + newer + ".";
    }

    @Override
    public String field() {
        return "olderId";
    }
}
