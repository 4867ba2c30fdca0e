package org.tavsiya.web.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.tavsiya.account.SecondFactorNeeded;

/** Where signing in leads: back to the page that asked for it, else to the desk in the reader's language. */
final class SignInAnswers {

    private SignInAnswers() {}

    /** What is not listed as public does not exist for a stranger; only the desk asks to sign in. */
    static void needed(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        if (why instanceof AuthenticationServiceException) {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        } else if (Address.isDesk(request)) {
            String back = "GET".equals(request.getMethod())
                    ? Return.query(request.getRequestURI() + Address.query(request))
                    : "";
            response.sendRedirect("/" + Language.of(request).code() + "/sign-in" + back);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    static void success(HttpServletRequest request, HttpServletResponse response, Authentication who)
            throws IOException {
        response.sendRedirect(
                Return.checked(request.getParameter(Return.PARAMETER)).orElse("/" + language(request) + "/desk"));
    }

    /** Wrong, unknown, disabled and too early are told alike; that the accounts cannot be asked is not the person's fault. */
    static void failure(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        if (why instanceof AuthenticationServiceException) {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        if (why instanceof SecondFactorNeeded more) {
            more.remember(
                    request,
                    Return.checked(request.getParameter(Return.PARAMETER)).orElse(null));
            response.sendRedirect("/" + language(request) + "/sign-in/second-step");
            return;
        }
        String back = Return.query(request.getParameter(Return.PARAMETER));
        response.sendRedirect("/" + language(request) + "/sign-in" + back + (back.isEmpty() ? "?" : "&") + "wrong");
    }

    static void out(HttpServletRequest request, HttpServletResponse response, Authentication who) throws IOException {
        response.sendRedirect("/" + language(request) + "/sign-in?out");
    }

    /** The form says in which language it was shown, because its own address has none. */
    private static String language(HttpServletRequest request) {
        return Language.of(request.getParameter("language"))
                .orElseGet(() -> Language.of(request))
                .code();
    }
}
