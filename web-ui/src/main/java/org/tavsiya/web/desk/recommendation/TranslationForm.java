package org.tavsiya.web.desk.recommendation;

import java.util.Map;
import org.tavsiya.recommendation.write.model.RecommendationCommand;
import org.tavsiya.recommendation.write.telltext.TranslateText;

/** The text in another language, as an analyst translated it. */
record TranslationForm(String language, String translation, StatementForm said) implements ChangeForm {

    static TranslationForm of(Typed t) {
        return new TranslationForm(t.at("language"), t.at("translation"), StatementForm.of(t));
    }

    @Override
    public RecommendationCommand command(Target target, Reading reading) {
        String into = reading.needed("language", language);
        return into == null
                ? null
                : new TranslateText(
                        target.id(), target.version(), into, Reading.given(translation), target.assertion());
    }

    @Override
    public Map<String, String> texts() {
        return Map.of("translation", translation);
    }
}
