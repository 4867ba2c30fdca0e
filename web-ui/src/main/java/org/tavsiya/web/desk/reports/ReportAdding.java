package org.tavsiya.web.desk.reports;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tavsiya.account.SignedIn;
import org.tavsiya.api.BulkActs;
import org.tavsiya.recommendation.read.rows.RowStore;
import org.tavsiya.recommendation.read.rows.Snapshot;
import org.tavsiya.report.read.ReportDocument;
import org.tavsiya.report.read.ReportRegister;
import org.tavsiya.report.read.Reports;
import org.tavsiya.report.write.placerecommendations.PlaceRecommendations;
import org.tavsiya.web.desk.Mistakes;
import org.tavsiya.web.desk.bulk.Selected;
import org.tavsiya.web.desk.queue.Origin;
import org.tavsiya.web.site.AlsoReads;
import org.tavsiya.web.site.Home;
import org.tavsiya.web.site.Language;
import org.tavsiya.web.site.Wordings;

/** Brings what was selected somewhere on the desk into a report: ticks, a whole list or filter, a single recommendation. */
@Controller
@RequestMapping("/{lang:en|ru|tg}/desk/reports/add")
class ReportAdding {

    /** The one last worked on first; the others are found in the list of reports. */
    private static final int SHOWN = 30;

    private static final String REPORT = "report";
    private static final String CHAPTER = "to";
    /** What else the form around a list asks, which says nothing here. */
    private static final String KIND = "kind";

    /**
     * A report that it may go to.
     *
     * @param held how many recommendations it holds
     * @param there how many of the selected are among them
     */
    record Into(ReportDocument report, int held, int there) {}

    private final Reports reports;
    private final ReportRegister register;
    private final AddedToReport added;
    private final ReportSent sent;
    private final BulkActs selections;
    private final RowStore rows;
    private final Wordings wordings;

    ReportAdding(
            Reports reports,
            ReportRegister register,
            AddedToReport added,
            ReportSent sent,
            BulkActs selections,
            RowStore rows,
            Wordings wordings) {
        this.reports = reports;
        this.register = register;
        this.added = added;
        this.sent = sent;
        this.selections = selections;
        this.rows = rows;
        this.wordings = wordings;
    }

    @GetMapping
    @AlsoReads({Origin.LIST, Selected.ID, Selected.WHICH, KIND})
    String choose(
            @PathVariable String lang,
            @RequestParam MultiValueMap<String, String> parameters,
            @AuthenticationPrincipal SignedIn who,
            Model model) {
        Selected selected = Selected.of(parameters);
        return page(lang, selected, ids(selected, rows.snapshot(), who), new Mistakes(), model);
    }

    @PostMapping
    String add(
            @PathVariable String lang,
            @RequestParam MultiValueMap<String, String> fields,
            @AuthenticationPrincipal SignedIn who,
            RedirectAttributes next,
            HttpServletResponse response,
            Model model) {
        Selected selected = Selected.of(fields);
        Snapshot now = rows.snapshot();
        List<String> ids = ids(selected, now, who);
        ReportDocument report =
                reports.show(Optional.ofNullable(fields.getFirst(REPORT)).orElse(""));
        String to = fields.getFirst(CHAPTER);
        Mistakes wrong = new Mistakes();
        AddedToReport.Came came = sent.done(
                () -> added.add(
                        report,
                        register.at(now, report),
                        ids,
                        to,
                        ReportSent.key(who, "reports/add", fields),
                        who.actor()),
                form(report),
                wrong,
                wordings.of(Language.of(lang).orElseThrow()),
                response);
        if (came == null) {
            return page(lang, selected, ids, wrong, model);
        }
        next.addFlashAttribute("came", came);
        next.addFlashAttribute("selectedAt", back(selected, lang));
        return "redirect:" + ReportPage.after(reports.show(report.id()), to, lang);
    }

    private List<String> ids(Selected selected, Snapshot now, SignedIn who) {
        return selected.all()
                ? selections.found(selected.list(), Home.counted(selected.filter()), now, who)
                : selected.ids();
    }

    private static String back(Selected selected, String lang) {
        return !selected.all() && selected.ids().size() == 1
                ? "/" + lang + "/desk/recommendations/" + selected.ids().get(0)
                : selected.page(lang);
    }

    private static String form(ReportDocument report) {
        return "into-" + report.id();
    }

    private String page(String lang, Selected selected, List<String> ids, Mistakes wrong, Model model) {
        List<ReportDocument> open =
                reports.list().stream().filter(ReportDocument::mayBeWritten).toList();
        Set<String> asked = new HashSet<>(ids);
        model.addAttribute("selected", selected);
        model.addAttribute("count", asked.size());
        model.addAttribute("most", PlaceRecommendations.MOST);
        model.addAttribute("back", back(selected, lang));
        model.addAttribute("wrong", wrong.all().isEmpty() ? null : wrong);
        model.addAttribute("more", Math.max(0, open.size() - SHOWN));
        model.addAttribute(
                "into", open.stream().limit(SHOWN).map(r -> into(r, asked)).toList());
        model.addAttribute("key", UUID.randomUUID().toString());
        return "desk/report-add";
    }

    private static Into into(ReportDocument report, Set<String> asked) {
        List<String> held = report.recommendations();
        return new Into(
                report, held.size(), (int) held.stream().filter(asked::contains).count());
    }
}
