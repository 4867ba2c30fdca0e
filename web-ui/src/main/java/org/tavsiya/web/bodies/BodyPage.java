package org.tavsiya.web.bodies;

import java.util.List;
import org.tavsiya.web.overview.FigureRow;
import org.tavsiya.web.overview.WholeBar;
import org.tavsiya.web.site.Chips;
import org.tavsiya.web.site.Sentence;

/**
 * All that the page of a body shows, in the reader's words.
 *
 * @param name of the body
 * @param path of the page without filters
 * @param allBodies the page of all bodies, for the same State
 * @param list of all its recommendations
 * @param outside why the State takes no part in it, or null
 * @param day of which follow-ups and dates ahead are told
 * @param cycles its documents, oldest first; none where the page speaks of several States
 * @param followsUp whether the body asks for information before the next report
 * @param withReplaced the same page with replaced recommendations counted, too; null where they are
 * @param allThemes where more themes are than are shown, the way to all of them; else null
 * @param files of documents and follow-ups
 */
record BodyPage(
        String title,
        String name,
        String path,
        String allBodies,
        String list,
        String country,
        List<StateOfThePage.Choice> countries,
        List<BodyAddress.Hidden> hidden,
        Chips chips,
        List<List<Sentence.Part>> sentences,
        FigureRow whole,
        WholeBar wholeBar,
        List<LegendItem> legend,
        String outside,
        String day,
        List<OwedLine> owed,
        boolean followsUp,
        List<FollowUpBlock> followUps,
        List<CycleRow> cycles,
        List<FigureRow> cycleTable,
        List<Beside> beside,
        String withReplaced,
        List<FigureRow> themes,
        List<FigureRow> moreThemes,
        String allThemes,
        List<FigureRow> voices,
        List<List<Sentence.Part>> gap,
        String filterWords,
        String method,
        Files files) {

    /** Whether any voice has said anything: three bars of nothing would tell nothing. */
    public boolean heard() {
        return !voices.stream().allMatch(FigureRow::bare);
    }

    record LegendItem(String status, String name, String n, String href) {}

    /**
     * @param who is to do it
     * @param remark what is known of it now, or null
     */
    record OwedLine(String when, String what, String who, String remark) {}

    /** @param href of its list
     *  @param said how it stands
     *  @param sheet the same as a paper to hand in */
    record FollowUpBlock(
            String symbol,
            String href,
            String about,
            String said,
            List<ActLine> acts,
            List<AskedRow> rows,
            String sheet) {}

    record ActLine(String when, String what) {}

    /**
     * A recommendation under a follow-up paragraph.
     *
     * @param href null where the register does not hold it
     * @param status of the coalition, null with it
     */
    record AskedRow(
            String paragraph,
            String text,
            String href,
            String reply,
            String replySource,
            String grade,
            String gradeSource,
            String status,
            String assessed) {}

    /**
     * @param scale of its bar: what part of the longest it is, in per cent
     * @param figure null where there is no document yet
     * @param href of its list, null where the register has none of it
     * @param nothing what is said where there is none
     */
    record CycleRow(String name, String about, String scale, FigureRow figure, String href, String nothing) {}

    /** A document compared with the one before it. */
    record Beside(String text, String href) {}

    record Files(String documentsCsv, String documentsJson, String followUpCsv, String followUpJson) {}
}
