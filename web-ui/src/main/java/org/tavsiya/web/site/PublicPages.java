package org.tavsiya.web.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.HandlerInterceptor;
import org.tavsiya.account.SignedIn;
import org.tavsiya.api.PublicMark;

/**
 * Public pages change with what their snapshot stands for, with what is told of the coalition, and with the day and the address that their
 * citations name; and with nothing else: that is their ETag.
 * Pages of people who are signed in are kept nowhere.
 */
@Component
class PublicPages implements HandlerInterceptor {

    static final String[] ADDRESSES = {
        "/{lang:en|ru|tg}",
        "/{lang:en|ru|tg}/recommendations",
        "/{lang:en|ru|tg}/recommendations/*",
        "/{lang:en|ru|tg}/gap",
        "/{lang:en|ru|tg}/changes",
        "/{lang:en|ru|tg}/changes.atom",
        "/{lang:en|ru|tg}/bodies",
        "/{lang:en|ru|tg}/bodies/*",
        "/{lang:en|ru|tg}/about",
        "/{lang:en|ru|tg}/method",
        "/{lang:en|ru|tg}/data",
        "/{lang:en|ru|tg}/over-time",
        "/{lang:en|ru|tg}/figures/*",
        "/{lang:en|ru|tg}/brief.docx",
        "/{lang:en|ru|tg}/brief.html",
        "/{lang:en|ru|tg}/brief.pdf",
        "/{lang:en|ru|tg}/embed/*",
        "/{lang:en|ru|tg}/print.css"
    };
    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final String CACHE = CacheControl.maxAge(Duration.ofSeconds(30))
            .cachePublic()
            .mustRevalidate()
            .getHeaderValue();

    private final RequestSnapshot snapshots;
    private final PublicMark mark;
    private final PagesDependOn settings;

    PublicPages(RequestSnapshot snapshots, PublicMark mark, PagesDependOn settings) {
        this.snapshots = snapshots;
        this.mark = mark;
        this.settings = settings;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        Optional<String> etag = etag(request);
        if (etag.isEmpty()) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            return true;
        }
        allowKeeping(response);
        return !new ServletWebRequest(request, response).checkNotModified(etag.get());
    }

    /** The mark of what this request shows; empty where nobody may keep it. */
    Optional<String> etag(HttpServletRequest request) {
        return !READING.contains(request.getMethod()) || signedIn()
                ? Optional.empty()
                : snapshots.find(request).map(now -> mark.etag(now, settings.mark()));
    }

    /** Whether a page that anybody may see cannot be made now, although the register has views. */
    boolean viewsAreAway(HttpServletRequest request) {
        return !signedIn() && snapshots.away(request);
    }

    /** Signing in changes the frame: a kept page must not outlive it. */
    static void allowKeeping(HttpServletResponse response) {
        response.setHeader(HttpHeaders.VARY, HttpHeaders.COOKIE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, CACHE);
    }

    private static boolean signedIn() {
        var who = SecurityContextHolder.getContext().getAuthentication();
        return who != null && who.getPrincipal() instanceof SignedIn;
    }
}
