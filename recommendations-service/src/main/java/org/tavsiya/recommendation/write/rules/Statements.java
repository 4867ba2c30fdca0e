package org.tavsiya.recommendation.write.rules;

import java.util.ArrayList;
import java.util.List;
import org.tavsiya.recommendation.write.model.Assertion;
import org.tavsiya.recommendation.write.model.RecommendationState;
import org.tavsiya.rules.Rule;

/** The rules that every statement obeys (docs/METHOD.md, rule a: role, reason, source, dates). */
public final class Statements {

    private Statements() {
    }

    public static List<Rule> rules(RecommendationState state, Assertion assertion) {
        List<Rule> rules = new ArrayList<>(rulesWithoutSource(state, assertion));
        rules.add(new SourceNeeded(assertion.source()));
        rules.add(new AddressIsOfTheWeb(assertion.source() == null ? null : assertion.source().url(), "sourceUrl"));
        return rules;
    }

    /** For housekeeping (themes, lifecycle, links), whose source is the analyst's own reading. */
    public static List<Rule> rulesWithoutSource(RecommendationState state, Assertion assertion) {
        List<Rule> rules = new ArrayList<>(List.of(new StillInRegister(state), new ReasonNeeded(assertion.reason()), new DatesNeeded(assertion.clocks()),
                new DatesInOrder(assertion.clocks(), assertion.today())));
        rules.addAll(TextIsShort.each(assertion));
        return rules;
    }
}
