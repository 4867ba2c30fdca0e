package org.tavsiya.web.desk.queue;

import java.util.Locale;
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
import org.tavsiya.queue.WorkList;
import org.tavsiya.recommendation.read.filter.RecommendationFilter;
import org.tavsiya.recommendation.read.rows.RowStore;
import org.tavsiya.rules.RuleBroken;
import org.tavsiya.saved.SavedFilters;
import org.tavsiya.web.desk.Sentences;

/** Keeps the present list under a name; renames and deletes what is one's own. */
@Controller
@RequestMapping("/{lang:en|ru|tg}/desk/saved")
class SavedController {

    private final SavedFilters filters;
    private final SavedLists lists;
    private final RowStore rows;
    private final Sentences sentences;

    SavedController(SavedFilters filters, SavedLists lists, RowStore rows, Sentences sentences) {
        this.filters = filters;
        this.lists = lists;
        this.rows = rows;
        this.sentences = sentences;
    }

    @GetMapping
    String all(@PathVariable String lang, @AuthenticationPrincipal SignedIn who, Model model) {
        model.addAttribute("saved", lists.of(who, rows.snapshot(), lang));
        return "desk/saved";
    }

    @PostMapping
    String save(
            @PathVariable String lang,
            @RequestParam MultiValueMap<String, String> fields,
            @AuthenticationPrincipal SignedIn who,
            RedirectAttributes next,
            Locale locale) {
        String name = fields.getFirst("name");
        String path = fields.getFirst(Origin.LIST);
        RecommendationFilter filter = RecommendationFilter.of(fields);
        WorkList list = path == null || path.isBlank()
                ? null
                : WorkList.of(path)
                        .orElseThrow(
                                () -> new IllegalArgumentException("There is no list of work called " + path + "."));
        SavedLists.check(list, filter);
        try {
            filters.save(
                    name,
                    "true".equals(fields.getFirst("shared")),
                    list == null ? null : list.path(),
                    filter.query(),
                    who.actor());
            next.addFlashAttribute("savedDone", "saved");
        } catch (RuleBroken broken) {
            next.addFlashAttribute("savedWrong", sentences.of(broken, null, locale));
            next.addFlashAttribute("savedName", name);
        }
        return "redirect:" + SavedLists.page(lang, list, filter);
    }

    @PostMapping("/{id}/name")
    String rename(
            @PathVariable String lang,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "false") boolean shared,
            @AuthenticationPrincipal SignedIn who,
            RedirectAttributes next,
            Locale locale) {
        try {
            filters.change(id, name, shared, who.actor());
            next.addFlashAttribute("savedDone", "renamed");
        } catch (RuleBroken broken) {
            next.addFlashAttribute("savedWrong", sentences.of(broken, null, locale));
        }
        return "redirect:/" + lang + "/desk/saved";
    }

    @PostMapping("/{id}/deletion")
    String delete(
            @PathVariable String lang,
            @PathVariable String id,
            @AuthenticationPrincipal SignedIn who,
            RedirectAttributes next,
            Locale locale) {
        try {
            filters.delete(id, who.actor());
            next.addFlashAttribute("savedDone", "deleted");
        } catch (RuleBroken broken) {
            next.addFlashAttribute("savedWrong", sentences.of(broken, null, locale));
        }
        return "redirect:/" + lang + "/desk/saved";
    }
}
