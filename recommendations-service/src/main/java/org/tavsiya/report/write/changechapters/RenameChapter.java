package org.tavsiya.report.write.changechapters;

import java.util.List;
import org.tavsiya.account.Actor;
import org.tavsiya.report.ReportContents;
import org.tavsiya.report.events.ChapterRenamed;
import org.tavsiya.report.events.ReportEvent;
import org.tavsiya.report.write.model.ReportCommand;
import org.tavsiya.report.write.rules.ChapterHeadingNeeded;
import org.tavsiya.report.write.rules.ChapterStands;
import org.tavsiya.rules.Rule;

/** Gives a chapter another heading. */
public record RenameChapter(String reportId, String chapterId, String heading, Actor by) implements ReportCommand {

    @Override
    public List<ReportEvent> decide(ReportContents contents) {
        Rule.check(new ChapterStands(contents, chapterId), new ChapterHeadingNeeded(heading));
        return List.of(new ChapterRenamed(
                reportId, chapterId, heading.trim(), by.id(), by.role().name()));
    }
}
