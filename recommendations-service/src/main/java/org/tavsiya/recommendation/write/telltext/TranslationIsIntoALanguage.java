package org.tavsiya.recommendation.write.telltext;

import org.tavsiya.rules.Rule;

/** Readers and screen readers are told the language of a text; one that is no language would be read aloud wrongly. */
record TranslationIsIntoALanguage(String language) implements Rule {

    @Override
    public boolean broken() {
        return language == null || !language.matches("[a-z]{2}");
    }

    @Override
    public String sentence() {
        return "Choose the language of the translation.";
    }

    @Override
    public String field() {
        return "language";
    }
}
