package org.tavsiya.recommendation.write.rules;

import java.util.ArrayList;
import java.util.List;
import org.tavsiya.recommendation.write.model.Assertion;
import org.tavsiya.recommendation.write.model.AssessmentDraft;
import org.tavsiya.recommendation.write.model.RecommendationState;
import org.tavsiya.rules.Rule;

/** The rules that the content of an assessment obeys, whether it is published or corrects another (docs/METHOD.md, evidence). */
public final class Contents {

    private Contents() {
    }

    public static List<Rule> rules(RecommendationState state, AssessmentDraft draft, Assertion assertion) {
        List<Rule> rules = new ArrayList<>(Statements.rules(state, assertion));
        rules.addAll(AddressIsOfTheWeb.each(draft.evidence()));
        rules.add(new StatusCanBeChosen(draft.status()));
        rules.add(new EvidenceSuffices(draft.status(), draft.evidence()));
        rules.add(new SecondPersonNeeded(draft.status(), draft.authoredBy(), assertion.by()));
        return rules;
    }
}
