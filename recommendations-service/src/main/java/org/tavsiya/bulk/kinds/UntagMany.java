package org.tavsiya.bulk.kinds;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.tavsiya.bulk.BulkKind;
import org.tavsiya.bulk.BulkTarget;
import org.tavsiya.recommendation.write.tagtheme.TagTheme;
import org.tavsiya.recommendation.write.tagtheme.UntagTheme;
import org.tavsiya.rules.Rule;

/** Takes a theme away; taken back, it is there again. */
@Component
class UntagMany implements BulkKind {

    @Override
    public String name() {
        return "no-theme";
    }

    @Override
    public Object command(Map<String, String> asked, BulkTarget target) {
        Asked said = new Asked(asked);
        Rule.check(new ThemeIsNamed(said.text("theme")));
        return new UntagTheme(target.recommendationId(), null, said.text("theme"), said.assertion(target));
    }

    @Override
    public Object inverse(Map<String, String> asked, BulkTarget target, Map<String, String> stood) {
        Asked said = new Asked(asked);
        return new TagTheme(target.recommendationId(), null, said.text("theme"), said.takingBack(target));
    }
}
