package org.tavsiya.bulk.kinds;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.tavsiya.bulk.BulkKind;
import org.tavsiya.bulk.BulkTarget;
import org.tavsiya.recommendation.write.tagtheme.TagTheme;
import org.tavsiya.recommendation.write.tagtheme.UntagTheme;
import org.tavsiya.rules.Rule;

/** Adds a theme; taken back, it is taken away. */
@Component
class TagMany implements BulkKind {

    @Override
    public String name() {
        return "theme";
    }

    @Override
    public Object command(Map<String, String> asked, BulkTarget target) {
        Asked said = new Asked(asked);
        Rule.check(new ThemeIsNamed(said.text("theme")));
        return new TagTheme(target.recommendationId(), null, said.text("theme"), said.assertion(target));
    }

    @Override
    public Object inverse(Map<String, String> asked, BulkTarget target, Map<String, String> stood) {
        Asked said = new Asked(asked);
        return new UntagTheme(target.recommendationId(), null, said.text("theme"), said.takingBack(target));
    }
}
