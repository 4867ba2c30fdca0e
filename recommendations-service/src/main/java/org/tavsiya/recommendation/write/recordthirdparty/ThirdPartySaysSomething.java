package org.tavsiya.recommendation.write.recordthirdparty;

import org.tavsiya.recommendation.Status;
import org.tavsiya.rules.Letters;
import org.tavsiya.rules.Rule;

/** A status, words, or both: that nothing was assessed is nothing to record. */
record ThirdPartySaysSomething(Status reading, String words) implements Rule {

    @Override
    public boolean broken() {
        return reading == Status.NOT_ASSESSED || reading == null && Letters.none(words);
    }

    @Override
    public String sentence() {
        return "Record what the institution said: its own words in short, the status they amount to, or both.";
    }

    @Override
    public String field() {
        return "words";
    }
}
