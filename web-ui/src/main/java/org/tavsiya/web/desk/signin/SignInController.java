package org.tavsiya.web.desk.signin;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.tavsiya.account.FirstSignIn;
import org.tavsiya.account.SecondFactors;
import org.tavsiya.account.SecondStep;
import org.tavsiya.account.SignedIn;
import org.tavsiya.web.site.Return;

@Controller
class SignInController {

    private final FirstSignIn first;
    private final SecondStep second;
    private final SecondFactors factors;

    SignInController(FirstSignIn first, SecondStep second, SecondFactors factors) {
        this.first = first;
        this.second = second;
        this.factors = factors;
    }

    @GetMapping("/{lang:en|ru|tg}/sign-in")
    String signIn(
            @PathVariable String lang, @AuthenticationPrincipal SignedIn who, HttpServletRequest request, Model model) {
        if (who != null) {
            return "redirect:"
                    + Return.checked(request.getParameter(Return.PARAMETER)).orElse("/" + lang + "/desk");
        }
        model.addAttribute("state", state(request));
        model.addAttribute(
                "to", Return.checked(request.getParameter(Return.PARAMETER)).orElse(null));
        model.addAttribute("passkeyQuestion", second.question());
        model.addAttribute("passkeyOrigin", factors.passkeyOrigin());
        model.addAttribute("noAccountYet", first.open().isPresent());
        return "desk/sign-in";
    }

    /** What the address says happened: wrong, a passkey that is none, too late, out or ended; null on a first visit. */
    private static String state(HttpServletRequest request) {
        for (String state : new String[] {"wrong", "passkey", "late", "out", "ended"}) {
            if (request.getParameterMap().containsKey(state)) {
                return state;
            }
        }
        return null;
    }
}
