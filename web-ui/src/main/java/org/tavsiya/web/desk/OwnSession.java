package org.tavsiya.web.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.tavsiya.account.PendingSignIn;
import org.tavsiya.account.Sessions;
import org.tavsiya.account.SignInHistory;
import org.tavsiya.account.SignInOutcome;
import org.tavsiya.account.SignedIn;

/** Where sessions of the desk begin and end: each is written down, so that its owner sees it and can end it from elsewhere. */
@Component
public class OwnSession implements SessionAuthenticationStrategy, HttpSessionListener {

    private static final Logger LOG = LoggerFactory.getLogger(OwnSession.class);

    private static final String ID = OwnSession.class.getName();

    private final Sessions sessions;
    private final SignInHistory history;

    OwnSession(Sessions sessions, SignInHistory history) {
        this.sessions = sessions;
        this.history = history;
    }

    /** Its id among {@link Sessions}; null where there is none. */
    public static String id(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? null : (String) session.getAttribute(ID);
    }

    /** Of the sign-in form, by a password that sufficed. */
    @Override
    public void onAuthentication(Authentication who, HttpServletRequest request, HttpServletResponse response) {
        if (who.getPrincipal() instanceof SignedIn person) {
            writeDown(person, request);
            history.note(person.actor().id(), SignInOutcome.PASSWORD, request.getRemoteAddr());
        }
    }

    /** Of whoever proved in another way than by the sign-in form who is there. */
    public void begin(SignedIn who, SignInOutcome how, HttpServletRequest request, HttpServletResponse response) {
        carryOn(who, request, response);
        history.note(who.actor().id(), how, request.getRemoteAddr());
    }

    /**
     * The session of somebody who is signed in, after the account was changed. With a new id: one that was handed to the browser before
     * must not become this person's.
     */
    public void carryOn(SignedIn who, HttpServletRequest request, HttpServletResponse response) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(who, null, who.getAuthorities()));
        SecurityContextHolder.setContext(context);
        request.getSession(true);
        request.changeSessionId();
        PendingSignIn.forget(request);
        new HttpSessionSecurityContextRepository().saveContext(context, request, response);
        writeDown(who, request);
    }

    private void writeDown(SignedIn who, HttpServletRequest request) {
        String before = id(request);
        if (before != null) {
            sessions.over(before);
        }
        request.getSession(true).setAttribute(ID, sessions.begin(who.actor().id(), request.getHeader("User-Agent")));
    }

    /** Signed out, or nothing came for half an hour. */
    @Override
    public void sessionDestroyed(HttpSessionEvent ended) {
        if (ended.getSession().getAttribute(ID) instanceof String id) {
            try {
                sessions.over(id);
            } catch (DataAccessException away) {
                // The application ends, or its database is away: what is left in the table is over by its own time.
                LOG.info("The end of a session could not be written down: {}", away.getMessage());
            }
        }
    }
}
