package org.tavsiya.web.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/** Leads to the page that says why: the role does not allow it, or the form is older than the session. */
final class NotAllowed implements AccessDeniedHandler {

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        if (!(why instanceof CsrfException) && !Address.isDesk(request)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND); // Not listed as public, so it is not there.
            return;
        }
        String page = "/" + Language.of(request).code() + "/not-allowed" + (why instanceof CsrfException ? "?old" : "");
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        try {
            request.getRequestDispatcher(page).forward(request, response);
        } catch (jakarta.servlet.ServletException e) {
            throw new IOException("The page " + page + " could not be shown", e);
        }
    }
}
