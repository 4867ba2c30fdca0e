package org.tavsiya.recommendation.write.recordgrade;

import org.tavsiya.recommendation.Source;
import org.tavsiya.rules.Letters;
import org.tavsiya.rules.Rule;

/** A body's grade is only what a UN document says. */
record GradeNeedsUnDocument(Source source) implements Rule {

    @Override
    public boolean broken() {
        return Letters.none(source.symbol());
    }

    @Override
    public String sentence() {
        return "A body's grade needs the symbol of the UN document that gives it.";
    }

    @Override
    public String field() {
        return "sourceSymbol";
    }
}
