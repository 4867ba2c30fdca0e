package org.tavsiya.report.write.placerecommendations;

import java.util.ArrayList;
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
 * Moves a recommendation or a text to where somebody dropped it.
 *
 * @param chapterId null for what is placed in no chapter
 * @param behind id of the block behind which it goes; null puts it first, one that is not in the chapter any more puts it last
 */
public record MoveBlockBehind(String reportId, String blockId, String chapterId, String behind, Actor by)
        implements ReportCommand {

    @Override
    public List<ReportEvent> decide(ReportContents contents) {
        Rule.check(new BlockStands(contents, blockId), new TextsBelongToChapters(contents, blockId, chapterId));
        if (chapterId != null) {
            Rule.check(new ChapterStands(contents, chapterId));
        }
        List<String> there = contents.blocks(chapterId);
        List<String> others = new ArrayList<>(there);
        others.remove(blockId);
        int after = others.indexOf(behind);
        int then = behind == null ? 0 : after < 0 ? others.size() : after + 1;
        return then == there.indexOf(blockId) || blockId.equals(behind)
                ? List.of()
                : List.of(new BlockMoved(
                        reportId, blockId, chapterId, then, by.id(), by.role().name()));
    }
}
