package org.tavsiya.web.desk.administration;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
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
import org.tavsiya.account.Invitations;
import org.tavsiya.account.Role;
import org.tavsiya.account.SecondFactors;
import org.tavsiya.account.SignedIn;
import org.tavsiya.api.AdministrativeActs;
import org.tavsiya.entrance.PublicAddress;
import org.tavsiya.rules.RuleBroken;
import org.tavsiya.web.desk.Mistakes;
import org.tavsiya.web.desk.Sentences;

/** Invitations, the rule of second factors, and what administrators did. */
@Controller
@RequestMapping("/{lang:en|ru|tg}/desk/administration")
class PeopleController {

    private static final int ON_A_PAGE = 100;

    private final Invitations invitations;
    private final SecondFactors factors;
    private final AdministrativeActs acts;
    private final PublicAddress own;
    private final AdministrationController page;
    private final Sentences sentences;

    PeopleController(
            Invitations invitations,
            SecondFactors factors,
            AdministrativeActs acts,
            PublicAddress own,
            AdministrationController page,
            Sentences sentences) {
        this.invitations = invitations;
        this.factors = factors;
        this.acts = acts;
        this.own = own;
        this.page = page;
        this.sentences = sentences;
    }

    @PostMapping("/invitations")
    String invite(
            @PathVariable String lang,
            @RequestParam Role role,
            @RequestParam int days,
            @AuthenticationPrincipal SignedIn who,
            RedirectAttributes next,
            Model model,
            HttpServletResponse response,
            Locale locale) {
        try {
            Invitations.Made made = invitations.make(role, days, who.actor());
            next.addFlashAttribute("invited", made);
            next.addFlashAttribute("invitedAddress", own.of("/" + lang + "/invitation/" + made.token()));
            return "redirect:/" + lang + "/desk/administration";
        } catch (RuleBroken broken) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("wrong", Mistakes.of(broken, sentences, locale, field -> field + "-invitation"));
            return page.show(model);
        }
    }

    @PostMapping("/invitations/{id}/revocation")
    String revoke(
            @PathVariable String lang,
            @PathVariable String id,
            @AuthenticationPrincipal SignedIn who,
            RedirectAttributes next) {
        invitations.revoke(id, who.actor());
        return done(lang, "invitation-revoked", next);
    }

    @PostMapping("/second-factor")
    String require(
            @PathVariable String lang,
            @RequestParam boolean required,
            @AuthenticationPrincipal SignedIn who,
            RedirectAttributes next) {
        factors.require(required, who.actor());
        return done(lang, required ? "second-factor-on" : "second-factor-off", next);
    }

    private static String done(String lang, String what, RedirectAttributes next) {
        next.addFlashAttribute("done", what);
        return "redirect:/" + lang + "/desk/administration";
    }

    @GetMapping("/acts")
    String acts(@RequestParam(defaultValue = "1") int page, Model model) {
        List<AdministrativeActs.AdministrativeAct> all = acts.all();
        int pages = Math.max(1, (all.size() + ON_A_PAGE - 1) / ON_A_PAGE);
        int shown = Math.min(Math.max(1, page), pages);
        model.addAttribute("count", all.size());
        model.addAttribute("page", shown);
        model.addAttribute("pages", pages);
        model.addAttribute("acts", all.subList((shown - 1) * ON_A_PAGE, Math.min(all.size(), shown * ON_A_PAGE)));
        return "desk/acts";
    }
}
