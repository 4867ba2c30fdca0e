package org.tavsiya.web.desk.work;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tavsiya.account.SignedIn;
import org.tavsiya.api.WorkActs;
import org.tavsiya.rules.PersonalData;
import org.tavsiya.rules.RuleBroken;
import org.tavsiya.web.desk.Sentences;
import org.tavsiya.web.desk.queue.Origin;

/** Asks a colleague to do it, and remarks. What is refused comes back with what was typed. */
@Controller
@RequestMapping("/{lang:en|ru|tg}/desk/recommendations/{id}")
class WorkController {

    private final WorkActs acts;
    private final Sentences sentences;
    private final MessageSource texts;

    WorkController(WorkActs acts, Sentences sentences, MessageSource texts) {
        this.acts = acts;
        this.sentences = sentences;
        this.texts = texts;
    }

    /** @param assignee account id; empty takes the work back */
    @PostMapping("/work")
    String assign(
            @PathVariable String lang,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String assignee,
            @RequestParam(defaultValue = "") String dueOn,
            @RequestParam(required = false) String in,
            @AuthenticationPrincipal SignedIn who,
            RedirectAttributes next,
            Locale locale) {
        try {
            LocalDate due = dueOn.isBlank() ? null : LocalDate.parse(dueOn.trim());
            acts.assign(id, assignee.isBlank() ? null : assignee, due, who.actor());
            next.addFlashAttribute("workDone", assignee.isBlank() ? "taken-back" : "assigned");
        } catch (RuleBroken broken) {
            next.addFlashAttribute("workWrong", sentences.of(broken, null, locale));
        } catch (DateTimeParseException unreadable) {
            next.addFlashAttribute("workWrong", texts.getMessage("desk.problem.date", new Object[0], locale));
        }
        return back(lang, id, in);
    }

    /** @param checked its author has looked at what may be personal data */
    @PostMapping("/remarks")
    String remark(
            @PathVariable String lang,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String remark,
            @RequestParam(defaultValue = "") List<String> mentioned,
            @RequestParam(defaultValue = "false") boolean checked,
            @RequestParam(required = false) String in,
            @AuthenticationPrincipal SignedIn who,
            RedirectAttributes next,
            Locale locale) {
        List<String> asked = PersonalData.in("remark", remark).stream()
                .map(f -> texts.getMessage("desk.personal." + f.kind(), new Object[] {f.words()}, locale))
                .toList();
        next.addFlashAttribute("remarkTyped", remark);
        next.addFlashAttribute("remarkMentioned", mentioned);
        if (!asked.isEmpty() && !checked) {
            next.addFlashAttribute("remarkAsks", asked);
            return back(lang, id, in);
        }
        try {
            acts.remark(id, remark, mentioned, who.actor());
            next.addFlashAttribute("remarkTyped", "");
            next.addFlashAttribute("workDone", "remarked");
        } catch (RuleBroken broken) {
            next.addFlashAttribute("workWrong", sentences.of(broken, null, locale));
        }
        return back(lang, id, in);
    }

    private static String back(String lang, String id, String in) {
        return "redirect:"
                + Origin.of(in).map(origin -> origin.bench(lang, id)).orElse("/" + lang + "/desk/recommendations/" + id)
                + "#work";
    }
}
