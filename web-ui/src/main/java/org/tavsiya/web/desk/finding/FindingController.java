package org.tavsiya.web.desk.finding;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
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
import org.tavsiya.api.EditedMeanwhile;
import org.tavsiya.api.Proposals;
import org.tavsiya.recommendation.Limits;
import org.tavsiya.rules.RuleBroken;
import org.tavsiya.web.desk.Sentences;
import org.tavsiya.web.desk.finding.FindingPage.Mistake;

/** Decides about what somebody submitted. Whoever decides sees exactly that, and what has changed since. */
@Controller
@RequestMapping("/{lang:en|ru|tg}/desk/findings/{id}")
class FindingController {

    private final FindingPage page;
    private final Proposals proposals;
    private final Sentences sentences;
    private final MessageSource texts;

    FindingController(FindingPage page, Proposals proposals, Sentences sentences, MessageSource texts) {
        this.page = page;
        this.proposals = proposals;
        this.sentences = sentences;
        this.texts = texts;
    }

    @GetMapping
    String show(@PathVariable String id, @AuthenticationPrincipal SignedIn who, Model model) {
        return page.show(id, who, null, model);
    }

    /** The address of a refused decision, opened anew or in another language. */
    @GetMapping("/{decision:confirmation|return|withdrawal}")
    String back(@PathVariable String lang, @PathVariable String id) {
        return "redirect:/" + lang + "/desk/findings/" + id;
    }

    /** @param version of the recommendation that the page showed beside it */
    @PostMapping("/confirmation")
    String confirm(
            @PathVariable String lang,
            @PathVariable String id,
            @RequestParam long version,
            @AuthenticationPrincipal SignedIn who,
            Model model,
            RedirectAttributes next,
            HttpServletResponse response,
            Locale locale) {
        try {
            String recommendation = proposals.confirm(id, version, who.actor()).recommendationId();
            next.addFlashAttribute("done", "confirmed");
            return "redirect:/" + lang + "/desk/recommendations/" + recommendation;
        } catch (EditedMeanwhile meanwhile) {
            response.setStatus(HttpStatus.CONFLICT.value());
            return page.show(
                    id,
                    who,
                    new Mistake("confirm", texts.getMessage("desk.finding.meanwhile", new Object[0], locale), ""),
                    model);
        } catch (RuleBroken broken) {
            return refused(id, "confirm", "", broken, who, model, response, locale);
        }
    }

    @PostMapping("/return")
    String giveBack(
            @PathVariable String lang,
            @PathVariable String id,
            @RequestParam String remark,
            @RequestParam(defaultValue = "") String field,
            @RequestParam(defaultValue = "") String passage,
            @AuthenticationPrincipal SignedIn who,
            Model model,
            RedirectAttributes next,
            HttpServletResponse response,
            Locale locale) {
        if (remark.length() > Limits.REASON) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page.show(
                    id,
                    who,
                    new Mistake("remark", texts.getMessage("desk.problem.too-long", new Object[0], locale), remark),
                    model);
        }
        try {
            proposals.giveBack(id, remark.trim(), given(field), given(passage), who.actor());
        } catch (RuleBroken broken) {
            return refused(id, "remark", remark, broken, who, model, response, locale);
        }
        return done("returned", lang, next);
    }

    @PostMapping("/withdrawal")
    String withdraw(
            @PathVariable String lang,
            @PathVariable String id,
            @AuthenticationPrincipal SignedIn who,
            Model model,
            RedirectAttributes next,
            HttpServletResponse response,
            Locale locale) {
        try {
            proposals.withdraw(id, who.actor());
        } catch (RuleBroken broken) {
            return refused(id, "confirm", "", broken, who, model, response, locale);
        }
        return done("withdrawn", lang, next);
    }

    private static String given(String typed) {
        return typed.isBlank() ? null : typed.trim();
    }

    private static String done(String what, String lang, RedirectAttributes next) {
        next.addFlashAttribute("done", what);
        return "redirect:/" + lang + "/desk";
    }

    private String refused(
            String id,
            String field,
            String remark,
            RuleBroken broken,
            SignedIn who,
            Model model,
            HttpServletResponse response,
            Locale locale) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        String said = broken.violations().stream()
                .map(v -> sentences.of(v, null, locale))
                .collect(Collectors.joining(" "));
        return page.show(id, who, new Mistake(field, said, remark), model);
    }
}
