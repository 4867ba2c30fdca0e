package org.tavsiya.web.desk.administration;

import jakarta.servlet.http.HttpServletResponse;
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
import org.tavsiya.account.Accounts;
import org.tavsiya.account.Role;
import org.tavsiya.account.SecondFactors;
import org.tavsiya.account.Sessions;
import org.tavsiya.account.SignInHistory;
import org.tavsiya.account.SignedIn;
import org.tavsiya.rules.RuleBroken;
import org.tavsiya.web.desk.Mistakes;
import org.tavsiya.web.desk.Sentences;

@Controller
@RequestMapping("/{lang:en|ru|tg}/desk/administration/accounts")
class AccountsController {

    private static final int HISTORY = 100;

    private final Accounts accounts;
    private final SecondFactors factors;
    private final Sessions open;
    private final SignInHistory history;
    private final AdministrationController page;
    private final Sentences sentences;

    AccountsController(
            Accounts accounts,
            SecondFactors factors,
            Sessions open,
            SignInHistory history,
            AdministrationController page,
            Sentences sentences) {
        this.accounts = accounts;
        this.factors = factors;
        this.open = open;
        this.history = history;
        this.page = page;
        this.sentences = sentences;
    }

    @PostMapping
    String create(
            @PathVariable String lang,
            @RequestParam String name,
            @RequestParam String password,
            @RequestParam Role role,
            @AuthenticationPrincipal SignedIn who,
            RedirectAttributes next,
            Model model,
            HttpServletResponse response,
            Locale locale) {
        try {
            accounts.create(name, password, role, who.actor());
            return done(lang, "created", name.trim(), next);
        } catch (RuleBroken broken) {
            model.addAttribute("newName", name);
            model.addAttribute("newRole", role);
            return refused("new", broken, model, response, locale);
        }
    }

    @PostMapping("/{id}/password")
    String reset(
            @PathVariable String lang,
            @PathVariable String id,
            @RequestParam String password,
            @AuthenticationPrincipal SignedIn who,
            RedirectAttributes next,
            Model model,
            HttpServletResponse response,
            Locale locale) {
        try {
            accounts.changePassword(id, password, who.actor());
            return done(lang, "password", null, next);
        } catch (RuleBroken broken) {
            return refused(id, broken, model, response, locale);
        }
    }

    @PostMapping("/{id}/state")
    String state(
            @PathVariable String lang,
            @PathVariable String id,
            @RequestParam boolean disabled,
            @AuthenticationPrincipal SignedIn who,
            RedirectAttributes next) {
        accounts.disable(id, disabled, who.actor());
        return done(lang, disabled ? "disabled" : "enabled", null, next);
    }

    @PostMapping("/{id}/role")
    String role(
            @PathVariable String lang,
            @PathVariable String id,
            @RequestParam Role role,
            @AuthenticationPrincipal SignedIn who,
            RedirectAttributes next) {
        accounts.changeRole(id, role, who.actor());
        return done(lang, "role", null, next);
    }

    @PostMapping("/{id}/sessions")
    String endSessions(
            @PathVariable String lang,
            @PathVariable String id,
            @AuthenticationPrincipal SignedIn who,
            RedirectAttributes next) {
        accounts.endSessions(id, who.actor());
        return done(lang, "sessions", null, next);
    }

    /** The person behind the account: second factors, sessions, how signing in went. */
    @GetMapping("/{id}")
    String person(@PathVariable String id, Model model) {
        model.addAttribute("account", accounts.byId(id));
        model.addAttribute("standing", factors.standing(id));
        model.addAttribute("sessions", open.of(id));
        model.addAttribute("history", history.of(id, HISTORY));
        return "desk/person";
    }

    @PostMapping("/{id}/second-factors")
    String removeFactors(
            @PathVariable String lang,
            @PathVariable String id,
            @AuthenticationPrincipal SignedIn who,
            RedirectAttributes next) {
        factors.removeAll(id, who.actor());
        return done(lang, "factors-removed", null, next);
    }

    private static String done(String lang, String what, String name, RedirectAttributes next) {
        next.addFlashAttribute("done", what);
        next.addFlashAttribute("doneName", name);
        return "redirect:/" + lang + "/desk/administration";
    }

    private String refused(String form, RuleBroken broken, Model model, HttpServletResponse response, Locale locale) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("wrong", Mistakes.of(broken, sentences, locale, field -> field + "-" + form));
        return page.show(model);
    }
}
