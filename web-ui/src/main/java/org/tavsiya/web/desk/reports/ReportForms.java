package org.tavsiya.web.desk.reports;

import java.time.LocalDate;
import java.util.List;
import org.springframework.util.MultiValueMap;
import org.tavsiya.account.SignedIn;
import org.tavsiya.report.BlockKind;
import org.tavsiya.report.write.changechapters.AddChapter;
import org.tavsiya.report.write.changechapters.MoveChapter;
import org.tavsiya.report.write.changechapters.RemoveChapter;
import org.tavsiya.report.write.changechapters.RenameChapter;
import org.tavsiya.report.write.closereport.CloseReport;
import org.tavsiya.report.write.closereport.ReopenReport;
import org.tavsiya.report.write.describereport.DescribeReport;
import org.tavsiya.report.write.model.ReportCommand;
import org.tavsiya.report.write.placerecommendations.MoveBlock;
import org.tavsiya.report.write.placerecommendations.MoveBlockBehind;
import org.tavsiya.report.write.placerecommendations.TakeRecommendationsOut;
import org.tavsiya.report.write.placerecommendations.Where;
import org.tavsiya.report.write.remarkonpassage.RemarkOnPassage;
import org.tavsiya.report.write.remarkonpassage.ReopenRemark;
import org.tavsiya.report.write.remarkonpassage.ResolveRemark;
import org.tavsiya.report.write.removereport.RemoveReport;
import org.tavsiya.report.write.removereport.RestoreReport;
import org.tavsiya.report.write.writetext.RemoveText;
import org.tavsiya.report.write.writetext.RestoreText;
import org.tavsiya.report.write.writetext.RewriteText;
import org.tavsiya.report.write.writetext.WriteText;
import org.tavsiya.web.desk.Mistakes;
import org.tavsiya.web.site.Wording;

/** Reads what the forms of the workspace ask for. */
final class ReportForms {

    /** Where a recommendation stands that is placed in no chapter. */
    static final String NONE = "none";

    static final String ACTS =
            "description|chapter|heading|order|chapter-removal|text|rewriting|removal|restoring|place|taking-out"
                    + "|closing|reopening|taking-away|bringing-back|remark|resolving|unresolving|dropping";

    /** After it there is no report to look at. */
    static final String TAKING_AWAY = "taking-away";

    private final String report;
    private final MultiValueMap<String, String> fields;
    private final SignedIn who;
    private final String made;

    ReportForms(String report, MultiValueMap<String, String> fields, SignedIn who) {
        this.report = report;
        this.fields = fields;
        this.who = who;
        this.made = ReportSent.named("made", who, fields);
    }

    /** Id of the form on the page. */
    String form(String act) {
        return switch (act) {
            case "rewriting", "removal", "restoring", "place", "taking-out", "remark" -> act + "-" + block();
            case "dropping" -> "place-" + block();
            case "resolving", "unresolving" -> "b-" + block();
            case "text" -> act + "-" + kind().name();
            default -> act;
        };
    }

    /** Name of the draft that the form keeps of what is written in it. */
    String draft(String act) {
        return act.equals("text") ? TextDrafts.name(kind().name(), chapter()) : TextDrafts.name(block());
    }

    ReportCommand command(String act, Mistakes wrong, Wording w) {
        return switch (act) {
            case "description" -> description(wrong, w);
            case "chapter" -> new AddChapter(report, made, at("heading"), chapter(), who.actor());
            case "heading" -> new RenameChapter(report, chapter(), at("heading"), who.actor());
            case "order" -> new MoveChapter(report, chapter(), Where.UP.name().equals(at("where")), who.actor());
            case "chapter-removal" -> new RemoveChapter(report, chapter(), who.actor());
            case "text" -> new WriteText(report, made, kind(), chapter(), at("after"), at("text"), who.actor());
            case "rewriting" -> new RewriteText(report, block(), startedFrom(), at("text"), who.actor());
            case "removal" -> new RemoveText(report, block(), startedFrom(), who.actor());
            case "restoring" -> new RestoreText(report, block(), null, who.actor());
            case "remark" -> new RemarkOnPassage(report, made, block(), at("passage"), at("remark"), who.actor());
            case "resolving" -> new ResolveRemark(report, at("note"), who.actor());
            case "unresolving" -> new ReopenRemark(report, at("note"), who.actor());
            case "closing" -> new CloseReport(report, who.actor());
            case "reopening" -> new ReopenReport(report, who.actor());
            case TAKING_AWAY -> new RemoveReport(report, who.actor());
            case "bringing-back" -> new RestoreReport(report, who.actor());
            case "dropping" ->
                new MoveBlockBehind(
                        report, block(), NONE.equals(chapter()) ? null : chapter(), filled("behind"), who.actor());
            case "taking-out" -> new TakeRecommendationsOut(report, List.of(block()), who.actor());
            default -> new MoveBlock(report, block(), NONE.equals(at("to")) ? null : at("to"), where(), who.actor());
        };
    }

    private DescribeReport description(Mistakes wrong, Wording w) {
        LocalDate deadline = ReportSent.day(at("deadline"), "description-deadline", wrong, w);
        return new DescribeReport(
                report, at("title"), at("language"), deadline, "true".equals(at("joint")), who.actor());
    }

    /** Id of the text that is written, or of the chapter that is added. */
    String made() {
        return made;
    }

    String block() {
        String block = at("block");
        return block == null ? "" : block;
    }

    String chapter() {
        return at("chapter");
    }

    private BlockKind kind() {
        return BlockKind.SUGGESTION.name().equals(at("kind")) ? BlockKind.SUGGESTION : BlockKind.PARAGRAPH;
    }

    private Where where() {
        for (Where where : Where.values()) {
            if (where.name().equals(at("where"))) {
                return where;
            }
        }
        return Where.LAST;
    }

    /** 0, which is no version, where the form lost it: then it is refused as a conflict and shows what stands. */
    int startedFrom() {
        String version = at("version");
        return version != null && version.matches("\\d{1,9}") ? Integer.parseInt(version) : 0;
    }

    private String filled(String name) {
        String value = at(name);
        return value == null || value.isBlank() ? null : value;
    }

    private String at(String name) {
        return fields.getFirst(name);
    }
}
