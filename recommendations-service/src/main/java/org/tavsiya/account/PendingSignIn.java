package org.tavsiya.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;

/**
 * Somebody whose password was right and who is not signed in yet: a second factor is asked for, or is to be set up first. It lies in the
 * session of this copy of the application, which gives no rights; whoever comes to another copy begins with the password again.
 *
 * @param sessions of the account then: what has ended its sessions ends this too
 * @param setUp whether a second factor is to be set up; else one is asked for
 * @param to the page to return to, or null
 */
public record PendingSignIn(String accountId, int sessions, boolean setUp, Instant since, String to)
        implements Serializable {

    private static final String KEY = PendingSignIn.class.getName();

    /** With a new id for the session: one that was handed to the browser before must not become this person's. */
    void keep(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            request.changeSessionId();
        }
        request.getSession(true).setAttribute(KEY, this);
    }

    public static Optional<PendingSignIn> of(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false)).map(s -> (PendingSignIn) s.getAttribute(KEY));
    }

    public static void forget(HttpServletRequest request) {
        Optional.ofNullable(request.getSession(false)).ifPresent(s -> s.removeAttribute(KEY));
    }
}
