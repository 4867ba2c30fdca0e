package org.tavsiya.web.desk.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
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
import org.tavsiya.account.Sessions;
import org.tavsiya.account.SignedIn;
import org.tavsiya.rules.RuleBroken;
import org.tavsiya.web.desk.OwnSession;

/** The own account: the password, and the sessions in all browsers. */
@Controller
@RequestMapping("/{lang:en|ru|tg}/desk/account")
class OwnAccountController {

    private final Accounts accounts;
    private final Sessions sessions;
    private final OwnSession session;
    private final OwnAccountPage page;

    OwnAccountController(Accounts accounts, Sessions sessions, OwnSession session, OwnAccountPage page) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.session = session;
        this.page = page;
    }

    @GetMapping
    String show(@AuthenticationPrincipal SignedIn who, HttpServletRequest request, Model model) {
        return page.show(who, request, model);
    }

    @PostMapping
    String change(
            @PathVariable String lang,
            @RequestParam String present,
            @RequestParam String password,
            @RequestParam String again,
            @AuthenticationPrincipal SignedIn who,
            RedirectAttributes next,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale) {
        try {
            session.carryOn(
                    accounts.changeOwnPassword(who, present, password, again, request.getRemoteAddr()),
                    request,
                    response);
            return page.done("password", lang, next);
        } catch (RuleBroken broken) {
            return page.refused("", broken, who, request, response, model, locale);
        }
    }

    @PostMapping("/sessions/end")
    String end(
            @PathVariable String lang,
            @RequestParam String id,
            @AuthenticationPrincipal SignedIn who,
            RedirectAttributes next) {
        sessions.end(who.actor().id(), id);
        return page.done("session", lang, next);
    }

    @PostMapping("/sessions/end-others")
    String endOthers(
            @PathVariable String lang,
            @AuthenticationPrincipal SignedIn who,
            HttpServletRequest request,
            RedirectAttributes next) {
        sessions.endOthers(who.actor().id(), String.valueOf(OwnSession.id(request)));
        return page.done("sessions", lang, next);
    }
}
