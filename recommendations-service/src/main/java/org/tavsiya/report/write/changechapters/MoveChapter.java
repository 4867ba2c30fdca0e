package org.tavsiya.report.write.changechapters;

import java.util.List;
import org.tavsiya.account.Actor;
import org.tavsiya.report.ReportContents;
import org.tavsiya.report.events.ChapterMoved;
import org.tavsiya.report.events.ReportEvent;
import org.tavsiya.report.write.model.ReportCommand;
import org.tavsiya.report.write.rules.ChapterStands;
import org.tavsiya.rules.Rule;

/** @param up towards the beginning, else towards the end */
public record MoveChapter(String reportId, String chapterId, boolean up, Actor by) implements ReportCommand {

    @Override
    public List<ReportEvent> decide(ReportContents contents) {
        Rule.check(new ChapterStands(contents, chapterId));
        int now = contents.chapters().stream()
                .map(ReportContents.Chapter::id)
                .toList()
                .indexOf(chapterId);
        int then = now + (up ? -1 : 1);
        return then < 0 || then >= contents.chapters().size()
                ? List.of()
                : List.of(new ChapterMoved(
                        reportId, chapterId, then, by.id(), by.role().name()));
    }
}
