package org.tavsiya.report.write.placerecommendations;

import java.util.List;
import org.tavsiya.account.Actor;
import org.tavsiya.report.ReportContents;
import org.tavsiya.report.events.RecommendationsTakenOut;
import org.tavsiya.report.events.ReportEvent;
import org.tavsiya.report.write.model.ReportCommand;
import org.tavsiya.report.write.rules.BlockStands;
import org.tavsiya.rules.Rule;

/** Takes recommendations out of the report; the register keeps them. */
public record TakeRecommendationsOut(String reportId, List<String> recommendationIds, Actor by)
        implements ReportCommand {

    @Override
    public List<ReportEvent> decide(ReportContents contents) {
        List<String> out = recommendationIds.stream()
                .filter(contents::holds)
                .filter(id -> contents.text(id).isEmpty())
                .distinct()
                .toList();
        Rule.check(new BlockStands(contents, out.isEmpty() ? null : out.get(0)));
        return List.of(
                new RecommendationsTakenOut(reportId, out, by.id(), by.role().name()));
    }
}
