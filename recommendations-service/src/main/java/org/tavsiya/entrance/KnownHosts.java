package org.tavsiya.entrance;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers only under names of its own. A page elsewhere can make its own name lead to this machine and read a register on loopback
 * through the browser of whoever opens it; but the browser still says the foreign name.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
class KnownHosts extends OncePerRequestFilter {

    private final PublicAddress address;

    KnownHosts(PublicAddress address) {
        this.address = address;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String host = request.getHeader("Host");
        // No browser leaves it out; a health check of HTTP/1.0 does. Behind a proxy the server's name is the one that
        // the proxy was asked for.
        if (host == null || address.knows(host) && address.knows(bracketed(request.getServerName()))) {
            chain.doFilter(request, response);
        } else {
            Entrance.refuse(
                    response,
                    HttpStatus.MISDIRECTED_REQUEST,
                    "This application is not known under the host name of the request. An administrator sets its "
                            + "address with tavsiya.public-address.");
        }
    }

    private static String bracketed(String name) {
        return name != null && name.contains(":") && !name.startsWith("[") ? "[" + name + "]" : name;
    }
}
