package org.tavsiya.recommendation.write.telltext;

import org.tavsiya.rules.Letters;
import org.tavsiya.rules.Rule;

/** An empty translation would stand beside the text as if it said nothing. */
record TranslationSaysSomething(String text) implements Rule {

    @Override
    public boolean broken() {
        return Letters.none(text);
    }

    @Override
    public String sentence() {
        return "The translation is missing.";
    }

    @Override
    public String field() {
        return "translation";
    }
}
