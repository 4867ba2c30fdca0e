package org.tavsiya.recommendation.write.rules;

import org.tavsiya.recommendation.Source;
import org.tavsiya.rules.Rule;

/** Every statement says where it can be read. */
record SourceNeeded(Source source) implements Rule {

    @Override
    public boolean broken() {
        return source == null || !source.given();
    }

    @Override
    public String sentence() {
        return "A source is needed: the symbol of a UN document, or the title of another source.";
    }

    @Override
    public String field() {
        return "sourceTitle";
    }
}
