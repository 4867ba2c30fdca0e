package org.tavsiya.web.desk.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tavsiya.account.Invitation;
import org.tavsiya.account.Invitations;
import org.tavsiya.account.SecondFactorNeeded;
import org.tavsiya.account.SecondStep;
import org.tavsiya.account.SignInOutcome;
import org.tavsiya.account.SignedIn;
import org.tavsiya.rules.RuleBroken;
import org.tavsiya.web.desk.Mistakes;
import org.tavsiya.web.desk.OwnSession;
import org.tavsiya.web.desk.Sentences;

/** The one-time address of an invitation: whoever was given it makes the account and is signed in. */
@Controller
@RequestMapping("/{lang:en|ru|tg}/invitation/{token}")
class InvitationController {

    private final Invitations invitations;
    private final SecondStep second;
    private final OwnSession session;
    private final Sentences sentences;

    InvitationController(Invitations invitations, SecondStep second, OwnSession session, Sentences sentences) {
        this.invitations = invitations;
        this.second = second;
        this.session = session;
        this.sentences = sentences;
    }

    @GetMapping
    String form(@PathVariable String token, HttpServletRequest request, HttpServletResponse response, Model model) {
        Invitation.State state = invitations.state(token, request.getRemoteAddr());
        response.setStatus(
                switch (state) {
                    case OPEN -> HttpStatus.OK.value();
                    case TOO_MANY -> HttpStatus.TOO_MANY_REQUESTS.value();
                    default -> HttpStatus.GONE.value();
                });
        model.addAttribute("state", state);
        model.addAttribute("token", state == Invitation.State.OPEN ? token : null);
        return "desk/invitation";
    }

    @PostMapping
    String accept(
            @PathVariable String lang,
            @PathVariable String token,
            @RequestParam String name,
            @RequestParam String password,
            @RequestParam String again,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale) {
        try {
            SignedIn who = invitations.accept(token, name, password, again, request.getRemoteAddr());
            Optional<SecondFactorNeeded> more = second.after(who);
            if (more.isPresent()) {
                more.get().remember(request, null);
                return "redirect:/" + lang + "/sign-in/second-step";
            }
            session.begin(who, SignInOutcome.INVITATION, request, response);
            return "redirect:/" + lang + "/desk";
        } catch (RuleBroken broken) {
            if (broken.violations().stream().anyMatch(v -> v.field() == null)) {
                return form(token, request, response, model); // No longer open: the page says why.
            }
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("state", Invitation.State.OPEN);
            model.addAttribute("token", token);
            model.addAttribute("name", name);
            model.addAttribute("wrong", Mistakes.of(broken, sentences, locale, field -> field));
            return "desk/invitation";
        }
    }
}
