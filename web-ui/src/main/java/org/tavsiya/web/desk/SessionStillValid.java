package org.tavsiya.web.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.tavsiya.account.Accounts;
import org.tavsiya.account.SignedIn;
import org.tavsiya.web.site.Language;

/**
 * Ends the sessions of an account that was disabled or got a new password, and those that were ended one by one, at their next request.
 * It asks the tables each time, so it holds for every copy of the application and for the API as well.
 */
@Component
class SessionStillValid implements HandlerInterceptor {

    private final Accounts accounts;

    SessionStillValid(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        Authentication now = SecurityContextHolder.getContext().getAuthentication();
        if (now == null
                || !(now.getPrincipal() instanceof SignedIn who)
                || accounts.stillValid(who, OwnSession.id(request))) {
            return true;
        }
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
        if (request.getRequestURI().startsWith("/api/")) {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            response.sendRedirect("/" + Language.of(request).code() + "/sign-in?ended");
        }
        return false;
    }
}
