package org.tavsiya.recommendation.write.recordthirdparty;

import org.tavsiya.recommendation.Source;
import org.tavsiya.rules.Rule;

/** What stands in no UN procedure is found by its address alone. */
record SourceHasAddress(Source source) implements Rule {

    @Override
    public boolean broken() {
        return source != null && (source.url() == null || source.url().isBlank());
    }

    @Override
    public String sentence() {
        return "What a third party says needs the web address where it can be read.";
    }

    @Override
    public String field() {
        return "sourceUrl";
    }
}
