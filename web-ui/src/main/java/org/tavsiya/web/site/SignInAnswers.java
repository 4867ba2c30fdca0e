package org.tavsiya.web.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;

/** Where signing in leads: back to the page that asked for it, else to the desk in the reader's language. */
final class SignInAnswers {

    private SignInAnswers() {
    }

    static AuthenticationSuccessHandler success() {
        return new SavedRequestAwareAuthenticationSuccessHandler() {
            @Override
            protected String determineTargetUrl(HttpServletRequest request, HttpServletResponse response) {
                return "/" + language(request) + "/desk";
            }
        };
    }

    static void failure(HttpServletRequest request, HttpServletResponse response, AuthenticationException why) throws IOException {
        response.sendRedirect("/" + language(request) + "/sign-in?" + (why instanceof LockedException ? "locked" : "wrong"));
    }

    static void out(HttpServletRequest request, HttpServletResponse response, Authentication who) throws IOException {
        response.sendRedirect("/" + language(request) + "/sign-in?out");
    }

    /** The form says in which language it was shown, because its own address has none. */
    private static String language(HttpServletRequest request) {
        return Language.of(request.getParameter("language")).orElseGet(() -> Language.of(request)).code();
    }
}
