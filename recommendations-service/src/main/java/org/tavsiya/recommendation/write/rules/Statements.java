package org.tavsiya.recommendation.write.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.tavsiya.recommendation.events.RecommendationEvent;
import org.tavsiya.recommendation.events.SaidByOthers;
import org.tavsiya.recommendation.events.Sourced;
import org.tavsiya.recommendation.write.model.Assertion;
import org.tavsiya.recommendation.write.model.RecommendationState;
import org.tavsiya.rules.Rule;

/** The rules that every statement obeys (docs/METHOD.md, rule a: role, reason, source, dates). */
public final class Statements {

    private Statements() {}

    /**
     * What others say needs no reason of ours, since its source gives it; housekeeping (themes, lifecycle, links)
     * needs no source, since it is
     * the analyst's own reading.
     *
     * @param fact the event that the statement asks for; its interfaces tell what it carries
     * @param more texts that this statement has beside those of all
     */
    public static List<Rule> rules(
            Class<? extends RecommendationEvent> fact, RecommendationState state, Assertion assertion, Text... more) {
        List<Rule> rules = new ArrayList<>(List.of(new StillInRegister(state)));
        if (!SaidByOthers.class.isAssignableFrom(fact)) {
            rules.add(new ReasonNeeded(assertion.reason()));
        }
        rules.add(new DatesNeeded(assertion.clocks()));
        rules.add(new DatesInOrder(assertion.clocks(), assertion.today()));
        Stream.concat(Text.of(assertion).stream(), Arrays.stream(more))
                .flatMap(Text::rules)
                .forEach(rules::add);
        if (Sourced.class.isAssignableFrom(fact)) {
            rules.add(new SourceNeeded(assertion.source()));
            rules.add(new AddressIsOfTheWeb(
                    assertion.source() == null ? null : assertion.source().url(), "sourceUrl"));
        }
        return rules;
    }
}
