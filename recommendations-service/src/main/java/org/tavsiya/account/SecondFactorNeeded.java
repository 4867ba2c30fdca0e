package org.tavsiya.account;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import org.springframework.security.core.AuthenticationException;

/** The password is right and does not suffice. Nobody is signed in by it: a page asks for the rest, and a program cannot give it. */
public class SecondFactorNeeded extends AuthenticationException {

    private final String accountId;
    private final int sessions;
    private final boolean setUp;
    private final Instant since;

    SecondFactorNeeded(SignedIn who, boolean setUp, Instant since) {
        super("A second factor is needed");
        this.accountId = who.actor().id();
        this.sessions = who.sessions();
        this.setUp = setUp;
        this.since = since;
    }

    /** @param to the page to return to, or null */
    public void remember(HttpServletRequest request, String to) {
        new PendingSignIn(accountId, sessions, setUp, since, to).keep(request);
    }
}
