package org.tavsiya.bulk.kinds;

import org.tavsiya.rules.Letters;
import org.tavsiya.rules.Rule;

/** Which theme is meant. */
record ThemeIsNamed(String theme) implements Rule {

    @Override
    public boolean broken() {
        return Letters.none(theme);
    }

    @Override
    public String sentence() {
        return "Name the theme.";
    }

    @Override
    public String field() {
        return "theme";
    }
}
