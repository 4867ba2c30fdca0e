package org.tavsiya.coalition.write.rules;

import org.tavsiya.rules.Rule;

/** What is missing in Russian or Tajik is shown in English, so English at least is there. */
record ToldInEnglish(String text, String field) implements Rule {

    @Override
    public boolean broken() {
        return text == null;
    }

    @Override
    public String sentence() {
        return "This is needed in English at least: readers of a language in which it is missing are shown the English text.";
    }
}
