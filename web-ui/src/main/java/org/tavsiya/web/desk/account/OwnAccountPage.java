package org.tavsiya.web.desk.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tavsiya.account.SecondFactors;
import org.tavsiya.account.Sessions;
import org.tavsiya.account.SignInHistory;
import org.tavsiya.account.SignedIn;
import org.tavsiya.rules.RuleBroken;
import org.tavsiya.web.desk.Mistakes;
import org.tavsiya.web.desk.OwnSession;
import org.tavsiya.web.desk.Sentences;

/** What the page of the own account shows. Its forms have their fields' names with the form's behind: {@code present-app}. */
@Component
class OwnAccountPage {

    private static final int HISTORY = 50;

    private final SecondFactors factors;
    private final Sessions sessions;
    private final SignInHistory history;
    private final Sentences sentences;

    OwnAccountPage(SecondFactors factors, Sessions sessions, SignInHistory history, Sentences sentences) {
        this.factors = factors;
        this.sessions = sessions;
        this.history = history;
        this.sentences = sentences;
    }

    String show(SignedIn who, HttpServletRequest request, Model model) {
        String id = who.actor().id();
        model.addAttribute("standing", factors.standing(id));
        model.addAttribute("passkeyOffer", factors.offerPasskey(id));
        model.addAttribute("passkeyOrigin", factors.passkeyOrigin());
        model.addAttribute("sessions", sessions.of(id));
        model.addAttribute("here", OwnSession.id(request));
        model.addAttribute("history", history.of(id, HISTORY));
        return "desk/account";
    }

    /** @param what names the text below {@code desk.own.done} */
    String done(String what, String lang, RedirectAttributes next) {
        next.addFlashAttribute("done", what);
        return "redirect:/" + lang + "/desk/account";
    }

    /** @param form what its fields end with */
    String refused(
            String form,
            RuleBroken broken,
            SignedIn who,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            Locale locale) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("wrong", Mistakes.of(broken, sentences, locale, field -> field + form));
        return show(who, request, model);
    }
}
