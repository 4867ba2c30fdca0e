package org.tavsiya.web.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.tavsiya.account.SignedIn;
import org.tavsiya.recommendation.read.rows.RowStore;

/** What the frame around every page needs: the language and the same page in the others, who is signed in, whether this is demonstration data. */
@ControllerAdvice(annotations = Controller.class)
class Frame {

    /** The same page in another language. */
    record Other(Language language, String href, boolean current) {
    }

    private final RowStore rows;

    Frame(RowStore rows) {
        this.rows = rows;
    }

    @ModelAttribute("lang")
    String lang(HttpServletRequest request) {
        return Language.of(request).code();
    }

    @ModelAttribute("languages")
    List<Other> languages(HttpServletRequest request) {
        Language now = Language.of(request);
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        String rest = request.getRequestURI().replaceFirst("^/(en|ru|tg)(?=/|$)", "");
        return java.util.Arrays.stream(Language.values()).map(l -> new Other(l, "/" + l.code() + rest + query, l == now)).toList();
    }

    @ModelAttribute("signedIn")
    SignedIn signedIn(@AuthenticationPrincipal SignedIn who) {
        return who;
    }

    @ModelAttribute("demonstration")
    boolean demonstration() {
        return rows.rows().demonstration();
    }
}
