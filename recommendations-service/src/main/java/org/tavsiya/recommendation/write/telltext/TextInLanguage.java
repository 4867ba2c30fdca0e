package org.tavsiya.recommendation.write.telltext;

import java.util.List;
import org.tavsiya.recommendation.SourceFields;
import org.tavsiya.recommendation.events.RecommendationEvent;
import org.tavsiya.recommendation.events.TextTold;
import org.tavsiya.recommendation.write.model.RecommendationCommand;
import org.tavsiya.recommendation.write.model.RecommendationState;

/**
 * A source has the text in another language. UHRI writes the English text where it has none in the language of the export: what is equal to
 * the main text is no text in another language.
 *
 * @param own whether the main text itself is in that language, as it is where nothing else was known when it came
 */
public record TextInLanguage(
        String recommendationId, String language, String text, boolean own, String runId, String by)
        implements RecommendationCommand {

    @Override
    public Long expectedVersion() {
        return null;
    }

    @Override
    public List<RecommendationEvent> decide(RecommendationState state) {
        boolean fallsBack = !own
                && state.sourceFields()
                        .getOrDefault(SourceFields.TEXT, List.of())
                        .contains(text);
        if (text.isBlank() || fallsBack || state.says(language, text, true)) {
            return List.of();
        }
        return List.of(new TextTold(recommendationId, language, text, true, runId, null, null, null, null, by, null));
    }
}
