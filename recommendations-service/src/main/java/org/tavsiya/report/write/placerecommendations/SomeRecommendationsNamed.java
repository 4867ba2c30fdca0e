package org.tavsiya.report.write.placerecommendations;

import java.util.Collection;
import org.tavsiya.rules.Rule;

/** What is placed must be named. */
record SomeRecommendationsNamed(Collection<String> ids) implements Rule {

    @Override
    public boolean broken() {
        return ids.isEmpty();
    }

    @Override
    public String sentence() {
        return "Choose at least one recommendation that is not in the report yet.";
    }

    @Override
    public String field() {
        return "recommendations";
    }
}
