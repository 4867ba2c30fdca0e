package org.tavsiya.web.desk.reports;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.tavsiya.account.Account;
import org.tavsiya.account.Accounts;
import org.tavsiya.account.Role;
import org.tavsiya.account.SignedIn;
import org.tavsiya.api.ReportChecking;
import org.tavsiya.calendar.Today;
import org.tavsiya.recommendation.read.filter.Moment;
import org.tavsiya.recommendation.read.open.PublicListItem;
import org.tavsiya.recommendation.read.open.PublicRecommendation;
import org.tavsiya.recommendation.read.rows.RowStore;
import org.tavsiya.recommendation.read.rows.Snapshot;
import org.tavsiya.report.BlockKind;
import org.tavsiya.report.WrittenText;
import org.tavsiya.report.read.ReportDocument;
import org.tavsiya.report.read.ReportDocument.BlockOfReport;
import org.tavsiya.report.read.ReportDocument.ChapterOfReport;
import org.tavsiya.report.read.ReportRegister;
import org.tavsiya.report.read.checkreport.CheckReport;
import org.tavsiya.report.read.checkreport.Objection;
import org.tavsiya.web.desk.Mistakes;
import org.tavsiya.web.recommendations.RecommendationBlock;
import org.tavsiya.web.recommendations.RecommendationBlocks;
import org.tavsiya.web.site.Language;
import org.tavsiya.web.site.Wording;
import org.tavsiya.web.site.Wordings;

/** Fills the workspace of a report. */
@Component
class ReportPage {

    /** A chapter is h2, a block of it h3. */
    private static final int BELOW_A_BLOCK = 4;

    /**
     * A form that was refused.
     *
     * @param act null where none was
     * @param form its id on the page
     * @param block that it was about
     * @param typed what was in it
     * @param asks whether something in it looks like personal data
     */
    record Refused(String act, String form, String block, Map<String, String> typed, Mistakes wrong, boolean asks) {

        static final Refused NOTHING = new Refused(null, null, null, Map.of(), null, false);

        /** What the field shows: what was typed into that very form, else what stands. */
        public String at(String itsForm, String name, String stands) {
            return itsForm.equals(form) ? typed.getOrDefault(name, "") : stands;
        }

        public boolean is(String itsForm) {
            return itsForm.equals(form);
        }
    }

    /** @param href of its page */
    record ChapterLine(
            String id,
            String heading,
            long recommendations,
            long texts,
            int words,
            int objections,
            int drafts,
            long remarks) {}

    private final ReportRegister register;
    private final ReportChecking checking;
    private final ReportPaper papers;
    private final RecommendationBlocks blocks;
    private final ObjectionLines lines;
    private final TextDrafts drafts;
    private final WritersHere writers;
    private final Accounts accounts;
    private final RowStore rows;
    private final Today today;
    private final Wordings wordings;

    ReportPage(
            ReportRegister register,
            ReportChecking checking,
            ReportPaper papers,
            RecommendationBlocks blocks,
            ObjectionLines lines,
            TextDrafts drafts,
            WritersHere writers,
            Accounts accounts,
            RowStore rows,
            Today today,
            Wordings wordings) {
        this.register = register;
        this.checking = checking;
        this.papers = papers;
        this.blocks = blocks;
        this.lines = lines;
        this.drafts = drafts;
        this.writers = writers;
        this.accounts = accounts;
        this.rows = rows;
        this.today = today;
        this.wordings = wordings;
    }

    /** Whether its rules let somebody remove and restore it; that no file was made of it is another matter. */
    static boolean decides(ReportDocument report, SignedIn who) {
        return who.actor().id().equals(report.openedBy()) || who.may(Role.REVIEWER);
    }

    String show(ReportDocument report, String chapter, Language language, Refused refused, SignedIn who, Model model) {
        model.addAttribute("decides", decides(report, who));
        Map<String, String> names = accounts.all().stream().collect(Collectors.toMap(Account::id, Account::name));
        model.addAttribute("names", names);
        if (report.takenAway() != null) {
            model.addAttribute("r", report);
            model.addAttribute("wrong", refused.wrong());
            return "desk/report-removed";
        }
        Wording w = wordings.of(language);
        TextDrafts.Begun begun = drafts.begun(who, report.id());
        Snapshot now = rows.snapshot();
        Snapshot then = register.at(now, report);
        Map<String, PublicListItem> items = register.items(then, report.recommendations());
        Map<String, PublicRecommendation> said = register.recommendations(then, readable(items));
        Map<String, Integer> words = papers.of(report, said).words();
        CheckReport.Checked checked = checking.check(report, then, items, words);
        boolean unplaced = ReportForms.NONE.equals(chapter);
        ChapterOfReport shown = unplaced
                ? new ChapterOfReport(ReportForms.NONE, null, w.text("desk.report.unplaced"), loose(report))
                : report.chapter(chapter).orElseGet(() -> first(report));
        model.addAttribute("r", report);
        model.addAttribute("refused", refused);
        model.addAttribute("wrong", refused.wrong());
        model.addAttribute("chapter", shown);
        model.addAttribute("unplaced", unplaced);
        model.addAttribute(
                "chapters",
                report.chapters().stream()
                        .map(c -> line(c, report, words, checked, begun))
                        .toList());
        model.addAttribute("blocks", blocks(shown, new Shown(said, names, checked, begun, report, language, w)));
        model.addAttribute("begun", begun);
        model.addAttribute("writers", writers.others(who, report.id(), w));
        model.addAttribute("strayed", begun.strayed(report));
        model.addAttribute("formats", ReportFormat.values());
        model.addAttribute("checks", lines.of(report, checked.objections(), items, w));
        model.addAttribute("checked", checked);
        model.addAttribute("removed", report.removed());
        model.addAttribute(
                "empty", report.chapters().stream().allMatch(c -> c.blocks().isEmpty()));
        model.addAttribute(
                "days", report.deadline() == null ? null : ChronoUnit.DAYS.between(today.date(), report.deadline()));
        model.addAttribute("newer", now.version().position() > report.dataVersion());
        model.addAttribute("key", UUID.randomUUID().toString());
        return "desk/report";
    }

    /** Where recommendations that were brought to a chapter are in sight, or those for which none was found. */
    static String after(ReportDocument report, String to, String lang) {
        boolean named = to != null && report.chapter(to).isPresent();
        return "/" + lang + "/desk/reports/" + report.id()
                + (named ? "?chapter=" + to : report.unplaced().isEmpty() ? "" : "?chapter=" + ReportForms.NONE);
    }

    private record Shown(
            Map<String, PublicRecommendation> recommendations,
            Map<String, String> names,
            CheckReport.Checked checked,
            TextDrafts.Begun begun,
            ReportDocument report,
            Language language,
            Wording w) {}

    /** One document that is lost for the moment does not take the whole report down. */
    private static List<String> readable(Map<String, PublicListItem> items) {
        return items.values().stream()
                .filter(i -> !PublicListItem.UNREADABLE.equals(i.remark()))
                .map(PublicListItem::id)
                .toList();
    }

    private static ChapterOfReport first(ReportDocument report) {
        return report.chapters().stream()
                .filter(c -> !c.blocks().isEmpty())
                .findFirst()
                .or(() -> report.chapters().stream().findFirst())
                .orElse(new ChapterOfReport(ReportForms.NONE, null, "", List.of()));
    }

    private static List<BlockOfReport> loose(ReportDocument report) {
        return report.unplaced().stream()
                .map(id -> new BlockOfReport(id, BlockKind.RECOMMENDATION.name(), null, null, 0, null, null))
                .toList();
    }

    private static ChapterLine line(
            ChapterOfReport c,
            ReportDocument report,
            Map<String, Integer> words,
            CheckReport.Checked checked,
            TextDrafts.Begun begun) {
        long bound = c.blocks().stream().filter(BlockOfReport::bound).count();
        long objections = checked.objections().stream()
                .filter(o -> c.id().equals(o.chapterId()))
                .count();
        return new ChapterLine(
                c.id(),
                c.heading(),
                bound,
                c.blocks().size() - bound,
                words.getOrDefault(c.id(), 0),
                (int) objections,
                begun.in(c),
                report.remarks().stream()
                        .filter(r ->
                                r.resolved() == null && c.blocks().stream().anyMatch(b -> b.id().equals(r.blockId())))
                        .count());
    }

    private List<BlockLine> blocks(ChapterOfReport chapter, Shown shown) {
        int last = chapter.blocks().size() - 1;
        return java.util.stream.IntStream.rangeClosed(0, last)
                .mapToObj(i -> block(chapter.blocks().get(i), i == 0, i == last, shown))
                .toList();
    }

    private BlockLine block(BlockOfReport b, boolean first, boolean last, Shown shown) {
        PublicRecommendation said = b.bound() ? shown.recommendations().get(b.id()) : null;
        RecommendationBlock bound = said == null
                ? null
                : blocks.of(
                        said, new Moment(shown.report().asOf(), shown.report().dataVersion()), shown.language());
        WrittenText text = b.bound() ? null : WrittenText.of(b.text());
        String name =
                bound != null ? bound.place() : b.bound() ? b.id() : shown.w().text("desk.report.kind." + b.kind());
        return new BlockLine(
                b.id(),
                b.kind(),
                name,
                bound,
                text == null ? null : text.html("b-" + b.id(), BELOW_A_BLOCK),
                b.text(),
                b.version(),
                shown.names().get(b.by()),
                b.at(),
                text == null ? 0 : text.words(),
                (int) shown.checked().objections().stream()
                        .filter((Objection o) -> b.id().equals(o.blockId()))
                        .count(),
                first,
                last,
                b.bound() ? null : shown.begun().of(b.id()),
                RemarkLine.on(shown.report(), b.id(), shown.names()));
    }
}
