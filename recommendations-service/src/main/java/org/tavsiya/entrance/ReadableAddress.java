package org.tavsiya.entrance;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses, before anybody uses it, a question that cannot be read: bytes that are no letters, characters that no
 * keyboard has, a parameter without a name.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 15)
class ReadableAddress extends OncePerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD");

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getQueryString() == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (READING.contains(request.getMethod()) && !readable(request)) {
            Entrance.refuse(
                    response,
                    HttpStatus.BAD_REQUEST,
                    "The part of the address behind the question mark cannot be read.");
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean readable(HttpServletRequest request) {
        try {
            Map<String, String[]> parameters = request.getParameterMap();
            return parameters.keySet().stream().noneMatch(name -> name.isEmpty() || hidden(name))
                    && parameters.values().stream().flatMap(Arrays::stream).noneMatch(ReadableAddress::hidden);
        } catch (IllegalStateException undecodable) {
            return false; // Tomcat says so by this.
        }
    }

    private static boolean hidden(String text) {
        return text != null
                && text.chars().anyMatch(c -> Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r');
    }
}
