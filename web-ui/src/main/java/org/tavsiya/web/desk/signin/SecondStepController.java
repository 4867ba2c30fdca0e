package org.tavsiya.web.desk.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
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
import org.tavsiya.account.PendingSignIn;
import org.tavsiya.account.SecondFactors;
import org.tavsiya.account.SecondStep;
import org.tavsiya.account.SignInOutcome;
import org.tavsiya.account.SignedIn;
import org.tavsiya.rules.RuleBroken;
import org.tavsiya.web.desk.Mistakes;
import org.tavsiya.web.desk.OwnSession;
import org.tavsiya.web.desk.Sentences;

/** After the password: the code of an app, or setting one up where the role needs it. Until then nobody is signed in. */
@Controller
@RequestMapping("/{lang:en|ru|tg}/sign-in")
class SecondStepController {

    private static final String PROPOSED = SecondStepController.class.getName();

    private final SecondStep second;
    private final SecondFactors factors;
    private final OwnSession session;
    private final Sentences sentences;

    SecondStepController(SecondStep second, SecondFactors factors, OwnSession session, Sentences sentences) {
        this.second = second;
        this.factors = factors;
        this.session = session;
        this.sentences = sentences;
    }

    private record Waiting(PendingSignIn pending, SignedIn who) {}

    private Optional<Waiting> waiting(HttpServletRequest request) {
        return PendingSignIn.of(request)
                .flatMap(pending -> second.waiting(pending).map(who -> new Waiting(pending, who)));
    }

    private static String late(String lang) {
        return "redirect:/" + lang + "/sign-in?late";
    }

    @GetMapping("/second-step")
    String ask(@PathVariable String lang, HttpServletRequest request, Model model) {
        Optional<Waiting> waiting = waiting(request);
        if (waiting.isEmpty()) {
            return late(lang);
        }
        return waiting.get().pending().setUp() ? "redirect:/" + lang + "/sign-in/set-up" : form(waiting.get(), model);
    }

    private String form(Waiting waiting, Model model) {
        SecondFactors.Standing standing = factors.standing(waiting.pending().accountId());
        model.addAttribute("app", standing.app());
        if (!standing.passkeys().isEmpty()) {
            model.addAttribute("passkeyQuestion", second.question());
            model.addAttribute("passkeyOrigin", factors.passkeyOrigin());
        }
        model.addAttribute("to", waiting.pending().to());
        return "desk/second-step";
    }

    @PostMapping("/second-step")
    String answer(
            @PathVariable String lang,
            @RequestParam String code,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            Locale locale) {
        Optional<Waiting> waiting = waiting(request);
        if (waiting.isEmpty()) {
            return late(lang);
        }
        try {
            SecondStep.Done done = second.byCode(waiting.get().who(), code, request.getRemoteAddr());
            session.begin(done.who(), done.how(), request, response);
            return "redirect:" + next(waiting.get(), lang);
        } catch (RuleBroken broken) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("wrong", Mistakes.of(broken, sentences, locale, field -> field));
            return form(waiting.get(), model);
        }
    }

    private static String next(Waiting waiting, String lang) {
        return waiting.pending().to() == null
                ? "/" + lang + "/desk"
                : waiting.pending().to();
    }

    /** A new secret for each one who waits; the page can be opened again. */
    @GetMapping("/set-up")
    String setUp(@PathVariable String lang, HttpServletRequest request, Model model) {
        Optional<Waiting> waiting = waiting(request).filter(w -> w.pending().setUp());
        if (waiting.isEmpty()) {
            return late(lang);
        }
        if (request.getSession().getAttribute(PROPOSED) == null) {
            factors.proposeApp(waiting.get().pending().accountId());
            request.getSession().setAttribute(PROPOSED, true);
        }
        return offer(waiting.get(), model);
    }

    private String offer(Waiting waiting, Model model) {
        model.addAttribute(
                "offer",
                factors.proposedApp(waiting.pending().accountId(), waiting.who().getUsername())
                        .orElse(null));
        return "desk/set-up";
    }

    @PostMapping("/set-up")
    String confirm(
            @PathVariable String lang,
            @RequestParam String code,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            Locale locale) {
        Optional<Waiting> waiting = waiting(request).filter(w -> w.pending().setUp());
        if (waiting.isEmpty()) {
            return late(lang);
        }
        try {
            List<String> codes = factors.confirmApp(waiting.get().pending().accountId(), code, request.getRemoteAddr());
            session.begin(waiting.get().who(), SignInOutcome.CODE, request, response);
            model.addAttribute("codes", codes);
            model.addAttribute("next", next(waiting.get(), lang));
            return "desk/recovery-codes";
        } catch (RuleBroken broken) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("wrong", Mistakes.of(broken, sentences, locale, field -> field));
            return offer(waiting.get(), model);
        }
    }
}
