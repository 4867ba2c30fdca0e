package org.tavsiya.web.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.tavsiya.api.DeclaredParameters;
import org.tavsiya.recommendation.read.filter.Moment;

/**
 * Names a parameter that a page does not know, as the API does: left unread, it would pass for one that was heard, and the figures for
 * those asked for. A page knows what its method declares, what {@link AlsoReads} says of it, and the moment, which its frame reads.
 *
 * <p>What other sites hang onto every link that their readers follow is let through, or a page shared there would open for nobody. It
 * changes nothing: no page reads it, no link carries it on, and a kept page is the same with and without it ({@link Address#query}).
 */
@Component
class PageParameters implements HandlerInterceptor {

    private static final Set<String> READING = Set.of("GET", "HEAD");
    /** What social networks, search engines and newsletters are known to add of their own; and all that begins as campaigns do. */
    private static final Set<String> OF_OTHER_SITES = Set.of(
            "fbclid",
            "gclid",
            "dclid",
            "gbraid",
            "wbraid",
            "msclkid",
            "twclid",
            "igshid",
            "igsh",
            "yclid",
            "ysclid",
            "_openstat",
            "mc_cid",
            "mc_eid");

    private static final String CAMPAIGN = "utm_";

    private final Map<HandlerMethod, Set<String>> known = new ConcurrentHashMap<>();

    /** Whether it only tells where a reader came from. */
    static boolean ofOtherSites(String name) {
        return name.startsWith(CAMPAIGN) || OF_OTHER_SITES.contains(name);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (READING.contains(request.getMethod()) && handler instanceof HandlerMethod page) {
            Set<String> read = known.computeIfAbsent(page, PageParameters::read);
            List<String> unknown = Collections.list(request.getParameterNames()).stream()
                    .filter(name -> !read.contains(name) && !ofOtherSites(name))
                    .toList();
            if (!unknown.isEmpty()) {
                throw new UnknownParameters(unknown);
            }
        }
        return true;
    }

    private static Set<String> read(HandlerMethod page) {
        Set<String> read = new HashSet<>(DeclaredParameters.of(page));
        read.addAll(Moment.PARAMETERS);
        AlsoReads more = page.getMethodAnnotation(AlsoReads.class);
        if (more != null) {
            read.addAll(List.of(more.value()));
        }
        return read;
    }
}
