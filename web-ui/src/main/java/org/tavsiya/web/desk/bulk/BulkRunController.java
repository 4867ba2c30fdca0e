package org.tavsiya.web.desk.bulk;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tavsiya.account.SignedIn;
import org.tavsiya.api.BulkActs;
import org.tavsiya.bulk.BulkCounts;
import org.tavsiya.bulk.BulkRun;
import org.tavsiya.bulk.BulkRuns;
import org.tavsiya.recommendation.RecommendationId;
import org.tavsiya.rules.PersonalData;
import org.tavsiya.rules.RuleBroken;
import org.tavsiya.web.desk.Sentences;
import org.tavsiya.web.site.Language;
import org.tavsiya.web.site.Pager;
import org.tavsiya.web.site.Wording;
import org.tavsiya.web.site.Wordings;

/** A run from its preview to its end, and all of them. */
@Controller
@RequestMapping("/{lang:en|ru|tg}/desk/bulk")
class BulkRunController {

    private static final int SIZE = 30;
    private static final String EVERY = "3";

    /** @param by name, or null where the account is gone */
    record Listed(BulkRun run, BulkCounts counts, String by, boolean brokenOff) {}

    private final BulkRuns runs;
    private final BulkActs acts;
    private final BulkPage page;
    private final Sentences sentences;
    private final Wordings wordings;

    BulkRunController(BulkRuns runs, BulkActs acts, BulkPage page, Sentences sentences, Wordings wordings) {
        this.runs = runs;
        this.acts = acts;
        this.page = page;
        this.sentences = sentences;
        this.wordings = wordings;
    }

    @GetMapping
    String all(
            @PathVariable String lang, @RequestParam(name = Pager.PAGE, required = false) String asked, Model model) {
        int number = Pager.read(asked);
        Wording w = wordings.of(Language.of(lang).orElseThrow());
        List<Listed> listed = runs.newest((number - 1) * SIZE, SIZE).stream()
                .map(run -> new Listed(run, runs.counts(run), page.name(run), runs.brokenOff(run)))
                .toList();
        model.addAttribute("listed", listed);
        model.addAttribute(
                "pager",
                Pager.of(
                        number,
                        (runs.count() + SIZE - 1) / SIZE,
                        w,
                        p -> "/" + lang + "/desk/bulk?" + Pager.PAGE + "=" + p));
        return "desk/bulk-runs";
    }

    @GetMapping("/{id}")
    String show(
            @PathVariable String lang,
            @PathVariable String id,
            @RequestParam(required = false) String refresh,
            @AuthenticationPrincipal SignedIn who,
            Locale locale,
            HttpServletResponse response,
            Model model) {
        boolean goesOn = page.fill(id, lang, who, locale, model);
        // Only where the reader asked for it: a page that reloads by itself takes the place from under a screen reader.
        if (goesOn && refresh != null) {
            response.setHeader("Refresh", EVERY);
        }
        model.addAttribute("refreshing", refresh != null);
        model.addAttribute("key", UUID.randomUUID().toString());
        return "desk/bulk-run";
    }

    /** The part of the page that moves. */
    @GetMapping("/{id}/live")
    String live(
            @PathVariable String lang,
            @PathVariable String id,
            @AuthenticationPrincipal SignedIn who,
            Locale locale,
            Model model) {
        page.fill(id, lang, who, locale, model);
        model.addAttribute("refreshing", false);
        model.addAttribute("key", UUID.randomUUID().toString());
        return "desk/bulk-run :: live";
    }

    @PostMapping("/{id}/start")
    String start(
            @PathVariable String lang,
            @PathVariable String id,
            @AuthenticationPrincipal SignedIn who,
            RedirectAttributes next,
            Locale locale) {
        try {
            acts.start(id, who);
        } catch (RuleBroken broken) {
            next.addFlashAttribute("bulkWrong", sentences.of(broken, null, locale));
        }
        return "redirect:/" + lang + "/desk/bulk/" + id;
    }

    @PostMapping("/{id}/cancellation")
    String cancel(
            @PathVariable String lang,
            @PathVariable String id,
            @AuthenticationPrincipal SignedIn who,
            RedirectAttributes next,
            Locale locale) {
        try {
            runs.cancel(id, who.actor());
        } catch (RuleBroken broken) {
            next.addFlashAttribute("bulkWrong", sentences.of(broken, null, locale));
        }
        if (runs.find(id).isEmpty()) {
            next.addFlashAttribute("bulkDone", "discarded");
            return "redirect:/" + lang + "/desk/bulk";
        }
        return "redirect:/" + lang + "/desk/bulk/" + id;
    }

    @PostMapping("/{id}/taking-back")
    String takeBack(
            @PathVariable String lang,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String key,
            @RequestParam(defaultValue = "false") boolean checked,
            @AuthenticationPrincipal SignedIn who,
            RedirectAttributes next,
            Locale locale) {
        Wording w = wordings.of(Language.of(lang).orElseThrow());
        String why = reason.isBlank() ? w.text("desk.bulk.undo.reason.usual") : reason.trim();
        List<PersonalData.Finding> found = checked ? List.of() : PersonalData.in("reason", why);
        if (!found.isEmpty()) {
            next.addFlashAttribute(
                    "bulkWrong",
                    w.text("desk.personal." + found.get(0).kind(), found.get(0).words()));
            next.addFlashAttribute("undoReason", why);
            next.addFlashAttribute("undoAsks", true);
            return "redirect:/" + lang + "/desk/bulk/" + id;
        }
        String undo = key.isBlank()
                ? UUID.randomUUID().toString()
                : RecommendationId.named("bulk/" + who.actor().id() + "/" + key + "/" + id);
        try {
            acts.takeBack(undo, id, Map.of("reason", why), who);
            return "redirect:/" + lang + "/desk/bulk/" + undo;
        } catch (RuleBroken broken) {
            next.addFlashAttribute("bulkWrong", sentences.of(broken, null, locale));
            return "redirect:/" + lang + "/desk/bulk/" + id;
        }
    }
}
