package org.tavsiya.report;

import java.util.Locale;
import org.commonmark.renderer.html.UrlSanitizer;

/** A link that leads anywhere but to a web address leads nowhere. */
final class WebAddressesOnly implements UrlSanitizer {

    @Override
    public String sanitizeLinkUrl(String url) {
        String small = url.strip().toLowerCase(Locale.ROOT);
        return small.startsWith("https://") || small.startsWith("http://") ? url.strip() : "";
    }

    @Override
    public String sanitizeImageUrl(String url) {
        return "";
    }
}
