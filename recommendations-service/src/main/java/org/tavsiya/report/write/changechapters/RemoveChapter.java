package org.tavsiya.report.write.changechapters;

import java.util.List;
import org.tavsiya.account.Actor;
import org.tavsiya.report.ReportContents;
import org.tavsiya.report.events.ChapterRemoved;
import org.tavsiya.report.events.ReportEvent;
import org.tavsiya.report.write.model.ReportCommand;
import org.tavsiya.report.write.rules.ChapterStands;
import org.tavsiya.rules.Rule;

/** Takes an empty chapter away. */
public record RemoveChapter(String reportId, String chapterId, Actor by) implements ReportCommand {

    @Override
    public List<ReportEvent> decide(ReportContents contents) {
        Rule.check(new ChapterStands(contents, chapterId), new ChapterIsEmpty(contents, chapterId));
        return List.of(
                new ChapterRemoved(reportId, chapterId, by.id(), by.role().name()));
    }
}
