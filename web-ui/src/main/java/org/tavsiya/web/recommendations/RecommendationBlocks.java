package org.tavsiya.web.recommendations;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tavsiya.recommendation.read.filter.Moment;
import org.tavsiya.recommendation.read.open.PublicRecommendation;
import org.tavsiya.web.site.Facts;
import org.tavsiya.web.site.Language;
import org.tavsiya.web.site.Wordings;

/** Makes blocks of what anybody may read, in the words of the page of one recommendation. */
@Component
public class RecommendationBlocks {

    private final Wordings wordings;
    private final Facts facts;

    RecommendationBlocks(Wordings wordings, Facts facts) {
        this.wordings = wordings;
        this.facts = facts;
    }

    /** @param moment of the register that it was read at, which its links keep */
    public RecommendationBlock of(PublicRecommendation r, Moment moment, Language language) {
        return new DetailBuilder(wordings.of(language), language, facts, r, moment, Optional.empty()).block();
    }
}
