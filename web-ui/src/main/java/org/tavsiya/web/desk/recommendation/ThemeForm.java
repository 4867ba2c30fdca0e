package org.tavsiya.web.desk.recommendation;

import org.tavsiya.recommendation.write.model.RecommendationCommand;
import org.tavsiya.recommendation.write.tagtheme.TagTheme;

/** A theme to add. */
record ThemeForm(String theme, StatementForm said) implements ChangeForm {

    static ThemeForm of(Typed t) {
        return new ThemeForm(t.at("theme"), StatementForm.of(t));
    }

    @Override
    public RecommendationCommand command(Target target, Reading reading) {
        String chosen = reading.needed("theme", theme);
        return chosen == null ? null : new TagTheme(target.id(), target.version(), chosen, target.assertion());
    }
}
