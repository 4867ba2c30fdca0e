package org.tavsiya.web.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.web.header.HeaderWriter;

/**
 * The policy of every page. No inline script and no inline style: what a page shows is in its markup, and nothing else can run. No page
 * stands in a frame of another site but single figures, and those on the named sites alone.
 */
final class FramingHeaders implements HeaderWriter {

    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
                    + "font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors ";
    private static final String EMBEDDED = "/(en|ru|tg)/embed/[a-z-]+";

    private final EmbeddingSites sites;

    FramingHeaders(EmbeddingSites sites) {
        this.sites = sites;
    }

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        boolean framed = sites.any() && request.getRequestURI().matches(EMBEDDED);
        response.setHeader("Content-Security-Policy", POLICY + (framed ? sites.ancestors() : "'none'"));
        if (!framed) {
            response.setHeader("X-Frame-Options", "DENY");
        }
    }
}
