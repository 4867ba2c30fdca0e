package org.tavsiya.recommendation.write.telltext;

import org.tavsiya.rules.Rule;

/** What the United Nations wrote in a language is not replaced by what somebody translated. */
record OfficialTextStands(String language, boolean official) implements Rule {

    @Override
    public boolean broken() {
        return official;
    }

    @Override
    public String sentence() {
        return "There is an official text in this language already.";
    }

    @Override
    public String field() {
        return "language";
    }
}
