package org.tavsiya.web.desk.recommendation;

import org.tavsiya.recommendation.write.model.RecommendationCommand;
import org.tavsiya.recommendation.write.tagtheme.UntagTheme;

/** A theme to take away. */
record UnthemeForm(String theme, StatementForm said) implements ChangeForm {

    static UnthemeForm of(Typed t) {
        return new UnthemeForm(t.at("theme"), StatementForm.of(t));
    }

    @Override
    public RecommendationCommand command(Target target, Reading reading) {
        String chosen = reading.needed("theme", theme);
        return chosen == null ? null : new UntagTheme(target.id(), target.version(), chosen, target.assertion());
    }
}
