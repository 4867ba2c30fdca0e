package org.tavsiya.web.desk.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tavsiya.account.Accounts;
import org.tavsiya.account.FirstSignIn;
import org.tavsiya.account.SignInOutcome;
import org.tavsiya.rules.RuleBroken;
import org.tavsiya.web.desk.Mistakes;
import org.tavsiya.web.desk.OwnSession;
import org.tavsiya.web.desk.Sentences;

@Controller
class FirstSignInController {

    private final FirstSignIn first;
    private final Accounts accounts;
    private final OwnSession session;
    private final Sentences sentences;

    FirstSignInController(FirstSignIn first, Accounts accounts, OwnSession session, Sentences sentences) {
        this.first = first;
        this.accounts = accounts;
        this.session = session;
        this.sentences = sentences;
    }

    @GetMapping("/{lang:en|ru|tg}/first-sign-in/{secret}")
    String form(@PathVariable String secret, Model model, HttpServletResponse response) {
        boolean open = first.matches(secret);
        response.setStatus(open ? HttpStatus.OK.value() : HttpStatus.GONE.value());
        model.addAttribute("open", open);
        model.addAttribute("secret", open ? secret : null);
        return "desk/first-sign-in";
    }

    @PostMapping("/{lang:en|ru|tg}/first-sign-in/{secret}")
    String use(
            @PathVariable String lang,
            @PathVariable String secret,
            @RequestParam String name,
            @RequestParam String password,
            @RequestParam String again,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale) {
        if (!first.matches(secret)) {
            return form(secret, model, response);
        }
        try {
            session.begin(
                    accounts.signedIn(first.use(secret, name, password, again).id()),
                    SignInOutcome.INVITATION,
                    request,
                    response);
            return "redirect:/" + lang + "/desk";
        } catch (RuleBroken broken) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("open", true);
            model.addAttribute("secret", secret);
            model.addAttribute("name", name);
            model.addAttribute("wrong", Mistakes.of(broken, sentences, locale, field -> field));
            return "desk/first-sign-in";
        }
    }
}
