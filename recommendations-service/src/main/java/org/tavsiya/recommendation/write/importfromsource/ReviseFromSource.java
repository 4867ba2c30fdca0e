package org.tavsiya.recommendation.write.importfromsource;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tavsiya.recommendation.SourceFields;
import org.tavsiya.recommendation.events.RecommendationEvent;
import org.tavsiya.recommendation.events.SourceTextRevised;
import org.tavsiya.recommendation.write.model.RecommendationCommand;
import org.tavsiya.recommendation.write.model.RecommendationState;

/** The source sent a record again with another content: records which fields changed, or nothing where only spelling of the raw record did. */
public record ReviseFromSource(ImportRecommendation incoming) implements RecommendationCommand {

    @Override
    public String recommendationId() {
        return incoming.recommendationId();
    }

    @Override
    public Long expectedVersion() {
        return null;
    }

    @Override
    public List<RecommendationEvent> decide(RecommendationState state) {
        Map<String, List<String>> before = new LinkedHashMap<>();
        Map<String, List<String>> after = new LinkedHashMap<>();
        SourceFields.of(incoming.event()).forEach((field, values) -> {
            List<String> old = state.sourceFields().getOrDefault(field, List.of());
            if (!old.equals(values)) {
                before.put(field, old);
                after.put(field, values);
            }
        });
        if (after.isEmpty()) {
            return List.of();
        }
        return List.of(new SourceTextRevised(recommendationId(), incoming.runId(), incoming.record().recordHash(), before, after, incoming.by()));
    }
}
