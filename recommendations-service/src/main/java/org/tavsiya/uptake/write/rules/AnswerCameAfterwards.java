package org.tavsiya.uptake.write.rules;

import java.time.LocalDate;
import java.util.Map;
import org.tavsiya.rules.Rule;
import org.tavsiya.uptake.write.model.UptakeFacts;

/** What was published before the day that the report speaks of cannot answer it. What tells no day is let through. */
public record AnswerCameAfterwards(UptakeFacts facts) implements Rule {

    private LocalDate published() {
        return facts.answer() == null ? null : facts.answer().publishedOn();
    }

    @Override
    public boolean broken() {
        return facts.sent() != null
                && published() != null
                && published().isBefore(facts.sent().asOf());
    }

    @Override
    public String sentence() {
        return "This recommendation was published on " + published() + ", before the day of which the report speaks ("
                + facts.sent().asOf() + ").";
    }

    @Override
    public Map<String, String> arguments() {
        return Map.of(
                "published",
                String.valueOf(published()),
                "day",
                facts.sent().asOf().toString());
    }

    @Override
    public String field() {
        return "recommendationId";
    }
}
