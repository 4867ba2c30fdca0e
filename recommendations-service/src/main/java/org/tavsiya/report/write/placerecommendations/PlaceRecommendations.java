package org.tavsiya.report.write.placerecommendations;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tavsiya.account.Actor;
import org.tavsiya.report.ReportContents;
import org.tavsiya.report.events.RecommendationsPlaced;
import org.tavsiya.report.events.ReportEvent;
import org.tavsiya.report.write.rules.ReportIsOpen;
import org.tavsiya.report.write.rules.ReportStands;
import org.tavsiya.rules.Rule;

/**
 * Brings recommendations into a report; those that are in it already stay where they are.
 *
 * @param chapters id of the chapter by id of the recommendation, in order; null, or a chapter that is not there any more, places it in none
 */
public record PlaceRecommendations(String reportId, LinkedHashMap<String, String> chapters, Actor by) {

    /** Most that a report holds. */
    public static final int MOST = 500;

    /**
     * For whoever has many to bring: refuses at once what {@link #decide} would.
     *
     * @param then how many there would be in the report
     */
    public static void checkRoom(int then) {
        Rule.check(new NotTooManyRecommendations(then));
    }

    /** @param unknown those that the register does not hold */
    public List<ReportEvent> decide(ReportContents contents, Collection<String> unknown) {
        Rule.check(new ReportStands(contents), new ReportIsOpen(contents));
        Map<String, List<String>> placed = new LinkedHashMap<>();
        chapters.forEach((id, chapter) -> {
            if (!contents.holds(id)) {
                placed.computeIfAbsent(contents.chapter(chapter).isPresent() ? chapter : null, c -> new ArrayList<>())
                        .add(id);
            }
        });
        int coming = placed.values().stream().mapToInt(List::size).sum();
        Rule.check(
                new RecommendationsOfThisRegister(unknown),
                new SomeRecommendationsNamed(placed.keySet()),
                new NotTooManyRecommendations(contents.recommendations().size() + coming));
        List<ReportEvent> events = new ArrayList<>();
        placed.forEach((chapter, ids) -> events.add(new RecommendationsPlaced(
                reportId,
                chapter,
                ids,
                contents.blocks(chapter).size(),
                by.id(),
                by.role().name())));
        return events;
    }
}
