package org.tavsiya.web.site;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.util.UriUtils;

/** Addresses without a language lead to the page in the reader's own, with what they ask for. */
@Controller
class EntryController {

    @GetMapping("/")
    String home(HttpServletRequest request) {
        return "redirect:/" + Language.of(request).code() + Address.query(request);
    }

    @GetMapping("/sign-in")
    String signIn(HttpServletRequest request) {
        return "redirect:/" + Language.of(request).code() + "/sign-in" + Address.query(request);
    }

    @GetMapping("/invitation/{token}")
    String invitation(@PathVariable String token, HttpServletRequest request) {
        return "redirect:/" + Language.of(request).code() + "/invitation/"
                + UriUtils.encodePathSegment(token, StandardCharsets.UTF_8);
    }

    @GetMapping("/first-sign-in/{secret}")
    String firstSignIn(@PathVariable String secret, HttpServletRequest request) {
        return "redirect:/" + Language.of(request).code() + "/first-sign-in/"
                + UriUtils.encodePathSegment(secret, StandardCharsets.UTF_8);
    }
}
