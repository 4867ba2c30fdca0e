package org.tavsiya.recommendation.write.rules;

import org.tavsiya.recommendation.write.model.Assertion;
import org.tavsiya.recommendation.write.model.RecommendationState;
import org.tavsiya.rules.Rule;

/** The rules that every statement obeys (docs/METHOD.md, rule a: role, reason, source, dates). */
public final class Statements {

    private Statements() {
    }

    public static void check(RecommendationState state, Assertion assertion) {
        checkWithoutSource(state, assertion);
        Rule.check(new SourceNeeded(assertion.source()));
        Rule.check(new AddressIsOfTheWeb(assertion.source().url()));
    }

    /** For housekeeping (themes, lifecycle, links), whose source is the analyst's own reading. */
    public static void checkWithoutSource(RecommendationState state, Assertion assertion) {
        Rule.check(new StillInRegister(state), new ReasonNeeded(assertion.reason()), new DatesNeeded(assertion.clocks()));
        Rule.check(new DatesInOrder(assertion.clocks(), assertion.today()));
    }
}
