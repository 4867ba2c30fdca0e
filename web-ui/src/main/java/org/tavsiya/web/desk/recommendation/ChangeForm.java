package org.tavsiya.web.desk.recommendation;

import java.util.Map;
import org.tavsiya.recommendation.write.model.RecommendationCommand;

/** One form of the page as it was typed, word for word, so that nothing is lost when it is refused. */
interface ChangeForm {

    /** The part that all forms share. */
    StatementForm said();

    /** The command that it asks for; null where none can be made of what was typed, which the reading then knows. */
    RecommendationCommand command(Target target, Reading reading);

    /** Narrows the sentence of a rule that has several, for example the status; null where it has one. */
    default String about() {
        return null;
    }

    /** The place in the form of each row of evidence that was filled: rules count those alone. */
    default int[] rows() {
        return new int[0];
    }

    /** Free texts beside those of {@link #said()}, by field: they become public. */
    default Map<String, String> texts() {
        return Map.of();
    }
}
