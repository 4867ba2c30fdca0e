package org.tavsiya.recommendation.write;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.tavsiya.recommendation.write.changelifecycle.ChangeLifecycle;
import org.tavsiya.recommendation.write.correctassessment.CorrectAssessment;
import org.tavsiya.recommendation.write.model.Assessment;
import org.tavsiya.recommendation.write.model.RecommendationCommand;
import org.tavsiya.recommendation.write.model.RecommendationState;
import org.tavsiya.recommendation.write.publishassessment.PublishAssessment;
import org.tavsiya.recommendation.write.retractassessment.RetractAssessment;
import org.tavsiya.recommendation.write.tagtheme.TagTheme;
import org.tavsiya.recommendation.write.tagtheme.UntagTheme;

/**
 * The part of a recommendation that a command is about, as it stands. Whoever takes a command back compares it with what the command left,
 * and so leaves alone what somebody changed meanwhile, and nothing else.
 */
final class Matter {

    private Matter() {}

    static Map<String, String> of(RecommendationState state, RecommendationCommand command) {
        if (command instanceof TagTheme tag) {
            return theme(state, tag.theme());
        } else if (command instanceof UntagTheme untag) {
            return theme(state, untag.theme());
        } else if (command instanceof ChangeLifecycle) {
            return lifecycle(state);
        } else if (command instanceof PublishAssessment
                || command instanceof CorrectAssessment
                || command instanceof RetractAssessment) {
            return Map.of(
                    "assessment", state.currentAssessment().map(Assessment::id).orElse(""));
        }
        return Map.of();
    }

    /** Of the older of two that are linked: whether it stands, and whether the newer one names it. */
    static Map<String, String> ofLink(RecommendationState older, boolean linked) {
        Map<String, String> stands = new TreeMap<>(lifecycle(older));
        stands.put("linked", String.valueOf(linked));
        return stands;
    }

    private static Map<String, String> lifecycle(RecommendationState state) {
        return Map.of(
                "lifecycle",
                state.lifecycle().name(),
                "supersededBy",
                Objects.requireNonNullElse(state.supersededBy(), ""));
    }

    private static Map<String, String> theme(RecommendationState state, String theme) {
        return Map.of("tagged", String.valueOf(state.themes().contains(theme)));
    }
}
