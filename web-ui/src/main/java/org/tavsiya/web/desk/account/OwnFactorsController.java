package org.tavsiya.web.desk.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tavsiya.account.Accounts;
import org.tavsiya.account.SecondFactors;
import org.tavsiya.account.SignedIn;
import org.tavsiya.rules.RuleBroken;
import org.tavsiya.web.desk.Mistakes;
import org.tavsiya.web.desk.Sentences;

/** The own second factors. Whatever changes one asks for the password: whoever finds a desk left open must not keep the account. */
@Controller
@RequestMapping("/{lang:en|ru|tg}/desk/account")
class OwnFactorsController {

    private final Accounts accounts;
    private final SecondFactors factors;
    private final OwnAccountPage page;
    private final Sentences sentences;

    OwnFactorsController(Accounts accounts, SecondFactors factors, OwnAccountPage page, Sentences sentences) {
        this.accounts = accounts;
        this.factors = factors;
        this.page = page;
        this.sentences = sentences;
    }

    /** Who asks, and where the answer goes. */
    record Asked(String lang, SignedIn who, HttpServletRequest request, HttpServletResponse response, Locale locale) {

        String id() {
            return who.actor().id();
        }
    }

    @ModelAttribute
    Asked asked(
            @PathVariable String lang,
            @AuthenticationPrincipal SignedIn who,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale) {
        return new Asked(lang, who, request, response, locale);
    }

    private interface Step {
        String take();
    }

    /** @param form what the fields of the form end with */
    private String withPassword(String form, String present, Asked a, Model model, Step step) {
        try {
            accounts.proveOwnPassword(a.who(), present, a.request().getRemoteAddr());
            return step.take();
        } catch (RuleBroken broken) {
            return page.refused(form, broken, a.who(), a.request(), a.response(), model, a.locale());
        }
    }

    @PostMapping("/app")
    String propose(@RequestParam String present, @ModelAttribute Asked a, Model model) {
        return withPassword("-app", present, a, model, () -> {
            factors.proposeApp(a.id());
            return "redirect:/" + a.lang() + "/desk/account/app";
        });
    }

    @GetMapping("/app")
    String app(@ModelAttribute Asked a, Model model) {
        var offer = factors.proposedApp(a.id(), a.who().getUsername());
        if (offer.isEmpty()) {
            return "redirect:/" + a.lang() + "/desk/account";
        }
        model.addAttribute("offer", offer.get());
        return "desk/app";
    }

    @PostMapping("/app/confirmation")
    String confirm(@RequestParam String code, @ModelAttribute Asked a, Model model, RedirectAttributes next) {
        try {
            return codes(factors.confirmApp(a.id(), code, a.request().getRemoteAddr()), "app", a, model, next);
        } catch (RuleBroken broken) {
            a.response().setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("wrong", Mistakes.of(broken, sentences, a.locale(), field -> field));
            return app(a, model);
        }
    }

    @PostMapping("/app/removal")
    String removeApp(@RequestParam String present, @ModelAttribute Asked a, Model model, RedirectAttributes next) {
        return withPassword("-app", present, a, model, () -> {
            factors.removeApp(a.id());
            return page.done("app-removed", a.lang(), next);
        });
    }

    @PostMapping("/passkeys")
    String addPasskey(
            @RequestParam String present,
            @RequestParam String name,
            @RequestParam String challenge,
            @RequestParam String credential,
            @ModelAttribute Asked a,
            Model model,
            RedirectAttributes next) {
        return withPassword(
                "-passkey",
                present,
                a,
                model,
                () -> codes(factors.addPasskey(a.id(), challenge, credential, name), "passkey", a, model, next));
    }

    @PostMapping("/passkeys/removal")
    String removePasskey(
            @RequestParam String present,
            @RequestParam String id,
            @ModelAttribute Asked a,
            Model model,
            RedirectAttributes next) {
        return withPassword("-" + id, present, a, model, () -> {
            factors.removePasskey(a.id(), id);
            return page.done("passkey-removed", a.lang(), next);
        });
    }

    @PostMapping("/recovery-codes")
    String renew(@RequestParam String present, @ModelAttribute Asked a, Model model, RedirectAttributes next) {
        return withPassword(
                "-codes", present, a, model, () -> codes(factors.renewRecoveryCodes(a.id()), "codes", a, model, next));
    }

    /** Shown in the answer itself and kept nowhere. */
    private String codes(List<String> codes, String done, Asked a, Model model, RedirectAttributes next) {
        if (codes.isEmpty()) {
            return page.done(done, a.lang(), next);
        }
        model.addAttribute("codes", codes);
        model.addAttribute("next", "/" + a.lang() + "/desk/account");
        return "desk/recovery-codes";
    }
}
