package org.tavsiya.web.desk.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tavsiya.account.SecondStep;
import org.tavsiya.web.desk.OwnSession;
import org.tavsiya.web.site.Return;

/** Signing in with a passkey, without a password. */
@Controller
class PasskeySignInController {

    private final SecondStep second;
    private final OwnSession session;

    PasskeySignInController(SecondStep second, OwnSession session) {
        this.second = second;
        this.session = session;
    }

    @PostMapping("/{lang:en|ru|tg}/sign-in/passkey")
    String signIn(
            @PathVariable String lang,
            @RequestParam String challenge,
            @RequestParam String credential,
            @RequestParam(required = false) String to,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<SecondStep.Done> done = second.byPasskey(challenge, credential);
        if (done.isEmpty()) {
            return "redirect:/" + lang + "/sign-in?passkey";
        }
        session.begin(done.get().who(), done.get().how(), request, response);
        return "redirect:" + Return.checked(to).orElse("/" + lang + "/desk");
    }
}
