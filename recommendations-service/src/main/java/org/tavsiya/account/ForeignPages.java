package org.tavsiya.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;
import org.tavsiya.entrance.PublicAddress;

/**
 * A browser that once was asked for a password sends it along by itself, also for a page of somebody else; but then
 * it says with Origin for whom.
 */
final class ForeignPages extends OncePerRequestFilter {

    private static final Set<String> CHANGING_NOTHING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private final PublicAddress own;

    ForeignPages(PublicAddress own) {
        this.own = own;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String origin = request.getHeader("Origin");
        if (CHANGING_NOTHING.contains(request.getMethod())
                || origin == null
                || own.isOrigin(origin, request.getHeader("Host"))) {
            chain.doFilter(request, response);
        } else {
            Refusals.foreign(response);
        }
    }
}
