package org.tavsiya.report.write.placerecommendations;

import java.util.List;
import org.tavsiya.account.Actor;
import org.tavsiya.report.ReportContents;
import org.tavsiya.report.events.BlockMoved;
import org.tavsiya.report.events.ReportEvent;
import org.tavsiya.report.write.model.ReportCommand;
import org.tavsiya.report.write.rules.BlockStands;
import org.tavsiya.report.write.rules.ChapterStands;
import org.tavsiya.rules.Rule;

/**
 * Moves a recommendation or a text.
 *
 * @param chapterId null places a recommendation in no chapter
 * @param where UP and DOWN go one step within the chapter where it stands
 */
public record MoveBlock(String reportId, String blockId, String chapterId, Where where, Actor by)
        implements ReportCommand {

    @Override
    public List<ReportEvent> decide(ReportContents contents) {
        boolean step = where == Where.UP || where == Where.DOWN;
        String to = step ? contents.chapterOf(blockId) : chapterId;
        Rule.check(new BlockStands(contents, blockId), new TextsBelongToChapters(contents, blockId, to));
        if (to != null) {
            Rule.check(new ChapterStands(contents, to));
        }
        List<String> there = contents.blocks(to);
        int now = there.indexOf(blockId);
        int then = switch (where) {
            case UP -> now - 1;
            case DOWN -> now + 1;
            case FIRST -> 0;
            case LAST -> now < 0 ? there.size() : there.size() - 1;
        };
        return then == now || then < 0 || step && then >= there.size()
                ? List.of()
                : List.of(new BlockMoved(
                        reportId, blockId, to, then, by.id(), by.role().name()));
    }
}
