package org.tavsiya.bulk.kinds;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.tavsiya.bulk.BulkKind;
import org.tavsiya.bulk.BulkTarget;
import org.tavsiya.recommendation.Lifecycle;
import org.tavsiya.recommendation.LinkKind;
import org.tavsiya.recommendation.write.linkrecommendation.LinkRecommendation;
import org.tavsiya.recommendation.write.linkrecommendation.WithdrawLink;
import org.tavsiya.rules.Rule;

/** Links older ones to the newer one that took their place; taken back, each stands as before. */
@Component
class LinkMany implements BulkKind {

    private static final String NEWER = "newerId";
    private static final String KIND = "linkKind";

    @Override
    public String name() {
        return "link";
    }

    @Override
    public Object command(Map<String, String> asked, BulkTarget target) {
        Asked said = new Asked(asked);
        Rule.check(new NewerIsNamed(said.text(NEWER)));
        return new LinkRecommendation(
                said.text(NEWER),
                null,
                said.choice(LinkKind.class, KIND),
                target.recommendationId(),
                said.assertion(target));
    }

    @Override
    public Object inverse(Map<String, String> asked, BulkTarget target, Map<String, String> stood) {
        Asked said = new Asked(asked);
        return new WithdrawLink(
                said.text(NEWER),
                null,
                said.choice(LinkKind.class, KIND),
                target.recommendationId(),
                Lifecycle.valueOf(stood.get("lifecycle")),
                new Asked(stood).text("supersededBy"),
                said.takingBack(target));
    }
}
