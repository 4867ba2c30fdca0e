package org.tavsiya.web.desk.reports;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.springframework.http.HttpStatus;
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
import org.tavsiya.api.ReportActs;
import org.tavsiya.report.read.Reports;
import org.tavsiya.report.write.model.ReportCommand;
import org.tavsiya.web.desk.Mistakes;
import org.tavsiya.web.desk.drafts.DraftDesk;
import org.tavsiya.web.site.Language;
import org.tavsiya.web.site.Wordings;

/** The workspace of one report: chapter by chapter, with what speaks against sending it beside. */
@Controller
@RequestMapping("/{lang:en|ru|tg}/desk/reports/{id}")
class ReportController {

    private static final Set<String> WRITING =
            Set.of("description", "chapter", "heading", "text", "rewriting", "remark");
    private static final String ID = "[A-Za-z0-9-]{1,64}";

    private final Reports reports;
    private final ReportActs acts;
    private final ReportSent sent;
    private final ReportPage page;
    private final TextDrafts drafts;
    private final WritersHere writers;
    private final Wordings wordings;

    ReportController(
            Reports reports,
            ReportActs acts,
            ReportSent sent,
            ReportPage page,
            TextDrafts drafts,
            WritersHere writers,
            Wordings wordings) {
        this.reports = reports;
        this.acts = acts;
        this.sent = sent;
        this.page = page;
        this.drafts = drafts;
        this.writers = writers;
        this.wordings = wordings;
    }

    /** @param chapter the one that is shown; none for what is placed in none; the first one where it is not named */
    @GetMapping
    String show(
            @PathVariable String lang,
            @PathVariable String id,
            @RequestParam(required = false) String chapter,
            @AuthenticationPrincipal SignedIn who,
            Model model) {
        return page.show(
                reports.show(id), chapter, Language.of(lang).orElseThrow(), ReportPage.Refused.NOTHING, who, model);
    }

    /** The address of a refused form, opened anew or in another language. */
    @GetMapping("/{act:" + ReportForms.ACTS + "}")
    String back(@PathVariable String lang, @PathVariable String id) {
        return "redirect:/" + lang + "/desk/reports/" + id;
    }

    @PostMapping("/{act:" + ReportForms.ACTS + "}")
    String act(
            @PathVariable String lang,
            @PathVariable String id,
            @PathVariable String act,
            @RequestParam MultiValueMap<String, String> fields,
            @AuthenticationPrincipal SignedIn who,
            RedirectAttributes next,
            HttpServletResponse response,
            Model model) {
        Language language = Language.of(lang).orElseThrow();
        ReportForms forms = new ReportForms(id, fields, who);
        String form = forms.form(act);
        Mistakes wrong = new Mistakes();
        boolean asks = WRITING.contains(act) && ReportSent.asks(fields, form, wrong, wordings.of(language));
        ReportCommand command = forms.command(act, wrong, wordings.of(language));
        if (!wrong.all().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        } else if (sent.done(
                        () -> acts.send(command, ReportSent.key(who, "reports/" + id + "/" + act, fields)),
                        form,
                        wrong,
                        wordings.of(language),
                        response)
                != null) {
            if (fields.containsKey(DraftDesk.VERSION)) {
                drafts.forget(who, id, forms.draft(act));
                writers.gone(who, id, forms.draft(act));
            }
            next.addFlashAttribute("done", act);
            next.addFlashAttribute("doneBlock", forms.block());
            if (act.equals(ReportForms.TAKING_AWAY)) {
                next.addFlashAttribute("takenAway", reports.show(id));
                return "redirect:/" + lang + "/desk/reports";
            }
            return "redirect:/" + lang + "/desk/reports/" + id + where(act, forms);
        }
        return page.show(
                reports.show(id),
                forms.chapter(),
                language,
                new ReportPage.Refused(act, form, forms.block(), fields.toSingleValueMap(), wrong, asks),
                who,
                model);
    }

    /** The chapter that is looked at stays; what was written or moved is in sight. */
    private static String where(String act, ReportForms forms) {
        String chapter = act.equals("chapter") ? forms.made() : forms.chapter();
        if (act.equals("chapter-removal") || chapter == null || !chapter.matches(ID)) {
            return "";
        }
        String block = act.equals("text") ? forms.made() : forms.block();
        return "?chapter=" + chapter + (block.matches(ID) ? "#b-" + block : "");
    }
}
