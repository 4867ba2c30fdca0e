package org.tavsiya.web.desk.account;

import jakarta.servlet.http.HttpServletRequest;
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
import org.tavsiya.account.SignedIn;
import org.tavsiya.rules.RuleBroken;
import org.tavsiya.web.desk.Mistakes;
import org.tavsiya.web.desk.OwnSession;
import org.tavsiya.web.desk.Sentences;

/** The own password, changed by whoever is signed in. */
@Controller
@RequestMapping("/{lang:en|ru|tg}/desk/account")
class OwnAccountController {

    private final Accounts accounts;
    private final Sentences sentences;

    OwnAccountController(Accounts accounts, Sentences sentences) {
        this.accounts = accounts;
        this.sentences = sentences;
    }

    @GetMapping
    String show() {
        return "desk/account";
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
            OwnSession.begin(
                    accounts.changeOwnPassword(who, present, password, again, request.getRemoteAddr()),
                    request,
                    response);
            next.addFlashAttribute("done", true);
            return "redirect:/" + lang + "/desk/account";
        } catch (RuleBroken broken) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("wrong", Mistakes.of(broken, sentences, locale, field -> field));
            return "desk/account";
        }
    }
}
