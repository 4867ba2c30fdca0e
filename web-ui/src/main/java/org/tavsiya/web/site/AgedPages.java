package org.tavsiya.web.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.zip.GZIPInputStream;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** A kept page, sent although nobody knows whether it still holds, because the views are away: it says so, and of when it is. */
@Component
class AgedPages {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm").withZone(ZoneOffset.UTC);

    private final Wordings wordings;

    AgedPages(Wordings wordings) {
        this.wordings = wordings;
    }

    /** Kept nowhere else: neither the mark of before nor the leave to keep it goes with it. */
    void send(KeptPages.Page page, HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] aged = withNotice(unpacked(page), notice(page.seen().get(), wordings.of(Language.of(request))))
                .getBytes(StandardCharsets.UTF_8);
        page.headers().forEach(response::setHeader);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentLength(aged.length);
        response.getOutputStream().write(aged);
    }

    private static String notice(Instant seen, Wording w) {
        return "<p class=\"notice\" role=\"status\">"
                + HtmlUtils.htmlEscape(w.text("frame.away.kept", w.date(seen), TIME.format(seen)), "UTF-8") + "</p>";
    }

    /** First in what the page says; first in the part, where only a part of a page was asked for. */
    private static String withNotice(String page, String notice) {
        int within = page.indexOf('>', Math.max(0, page.indexOf("<main"))) + 1;
        return page.substring(0, within) + notice + page.substring(within);
    }

    private static String unpacked(KeptPages.Page page) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(page.gzip()))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
