package org.tavsiya.report.write.changechapters;

import java.util.List;
import org.tavsiya.account.Actor;
import org.tavsiya.report.ReportContents;
import org.tavsiya.report.events.ChapterAdded;
import org.tavsiya.report.events.ReportEvent;
import org.tavsiya.report.write.model.ReportCommand;
import org.tavsiya.report.write.rules.ChapterHeadingNeeded;
import org.tavsiya.rules.Rule;

/** Adds a chapter at the end, or behind another one. */
public record AddChapter(String reportId, String chapterId, String heading, String after, Actor by)
        implements ReportCommand {

    @Override
    public List<ReportEvent> decide(ReportContents contents) {
        Rule.check(new ChapterHeadingNeeded(heading), new NotTooManyChapters(contents));
        int behind = contents.chapters().stream()
                .map(ReportContents.Chapter::id)
                .toList()
                .indexOf(after);
        return List.of(new ChapterAdded(
                reportId,
                chapterId,
                heading.trim(),
                behind < 0 ? contents.chapters().size() : behind + 1,
                by.id(),
                by.role().name()));
    }
}
