package org.tavsiya.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.csrf.CsrfException;

/** Refusals of the API as problem documents (RFC 9457). */
final class Refusals {

    private static final String NOT_OURS =
            "The request does not prove that it comes from our own page. Reload the page and try again.";

    private Refusals() {}

    static void unauthorized(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        if (why instanceof AuthenticationServiceException) {
            write(
                    response,
                    HttpStatus.SERVICE_UNAVAILABLE,
                    "The database with the accounts is not reachable right now. Nothing was changed; try again in a moment.");
            return;
        }
        if (why instanceof SecondFactorNeeded) {
            write(
                    response,
                    HttpStatus.UNAUTHORIZED,
                    "This account needs a second factor, which a program cannot give. Programs use an account of their own without "
                            + "one, whose role needs none here.");
            return;
        }
        response.setHeader("WWW-Authenticate", "Basic realm=\"Tavsiya\", charset=\"UTF-8\"");
        write(
                response,
                HttpStatus.UNAUTHORIZED,
                "Sign in first: this needs an account. Name or password may be wrong, or there were too many "
                        + "attempts: wait a minute then.");
    }

    static void forbidden(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        write(
                response,
                HttpStatus.FORBIDDEN,
                why instanceof CsrfException ? NOT_OURS : "Your role does not allow this. Ask an administrator.");
    }

    static void foreign(HttpServletResponse response) throws IOException {
        write(response, HttpStatus.FORBIDDEN, NOT_OURS);
    }

    private static void write(HttpServletResponse response, HttpStatus status, String detail) throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter()
                .write("{\"type\":\"about:blank\",\"title\":\"" + status.getReasonPhrase() + "\",\"status\":"
                        + status.value() + ",\"detail\":\"" + detail + "\"}");
    }
}
