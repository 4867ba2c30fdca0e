package org.tavsiya.web.site;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.GZIPOutputStream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Public pages as they were sent last, compressed. Many people open the same few pages, and a page changes with the data and
 * the build alone: making it again for each of them costs twenty times what sending it does. Behind the filters of Spring
 * Security, so that its headers stand on these answers, too, and nothing of a person who is signed in is ever kept. While the
 * views are away, the page of before is sent, and says so.
 */
@Component
class KeptPages extends OncePerRequestFilter {

    /** Some two hundred pages. */
    private static final long MOST_BYTES = 8 << 20;
    /** Beside what Spring Security and {@link PublicPages} say anew each time. */
    private static final List<String> HEADERS = List.of(
            HttpHeaders.CONTENT_TYPE, HttpHeaders.CONTENT_LANGUAGE, HttpHeaders.CONTENT_DISPOSITION, "HX-Push-Url");

    private static final List<PathPattern> ADDRESSES = Arrays.stream(PublicPages.ADDRESSES)
            .map(PathPatternParser.defaultInstance::parse)
            .toList();

    /** @param seen when it was last known to show what the views hold */
    record Page(String etag, Map<String, String> headers, byte[] gzip, AtomicReference<Instant> seen) {

        /** A page can say how old it is; a picture, a style, a feed and a file to keep cannot. */
        boolean saysItsAge() {
            return headers.get(HttpHeaders.CONTENT_TYPE).startsWith(MediaType.TEXT_HTML_VALUE)
                    && !headers.containsKey(HttpHeaders.CONTENT_DISPOSITION);
        }
    }

    private final PublicPages pages;
    private final AgedPages aged;
    private final Clock clock;
    private final Cache<String, Page> kept = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((String address, Page page) -> address.length() + page.gzip().length)
            .build();

    KeptPages(PublicPages pages, AgedPages aged, Clock clock) {
        this.pages = pages;
        this.aged = aged;
        this.clock = clock;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        PathContainer path = PathContainer.parsePath(request.getRequestURI());
        return !"GET".equals(request.getMethod()) || ADDRESSES.stream().noneMatch(address -> address.matches(path));
    }

    /** Readers who have the page already, or cannot unpack it, are few: while the views are there, they are answered without this. */
    private static boolean takesPacked(HttpServletRequest request) {
        String encodings = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        return encodings != null && encodings.contains("gzip") && request.getHeader(HttpHeaders.IF_NONE_MATCH) == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<String> etag = pages.etag(request);
        String address = request.getRequestURI() + Address.query(request);
        Page page = kept.getIfPresent(address);
        if (etag.isEmpty() && page != null && page.saysItsAge() && pages.viewsAreAway(request)) {
            aged.send(page, request, response);
            return;
        }
        if (etag.isEmpty() || !takesPacked(request)) {
            chain.doFilter(request, response);
            return;
        }
        if (page == null || !page.etag().equals(etag.get())) {
            page = make(request, response, chain, etag.get());
            if (page == null) {
                return;
            }
            kept.put(address, page);
        }
        page.seen().set(clock.instant());
        send(page, response);
    }

    /** @return null where the answer was no page to keep, and is sent */
    private Page make(HttpServletRequest request, HttpServletResponse response, FilterChain chain, String etag)
            throws ServletException, IOException {
        Made made = new Made(response);
        chain.doFilter(request, made);
        made.flush();
        if (made.getStatus() != HttpServletResponse.SC_OK || !etag.equals(made.getHeader(HttpHeaders.ETAG))) {
            made.copyBodyToResponse();
            return null;
        }
        Map<String, String> headers = new TreeMap<>();
        HEADERS.stream()
                .filter(name -> made.getHeader(name) != null)
                .forEach(name -> headers.put(name, made.getHeader(name)));
        headers.put(HttpHeaders.CONTENT_TYPE, made.getContentType());
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(made.getContentAsByteArray());
        }
        return new Page(etag, headers, packed.toByteArray(), new AtomicReference<>(clock.instant()));
    }

    private static void send(Page page, HttpServletResponse response) throws IOException {
        PublicPages.allowKeeping(response);
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        response.setHeader(HttpHeaders.ETAG, page.etag());
        page.headers().forEach(response::setHeader);
        response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        response.setContentLength(page.gzip().length);
        response.getOutputStream().write(page.gzip());
    }

    /** Templates write a word at a time; turned into bytes one by one, that took a sixth of the time of making a page. */
    private static final class Made extends ContentCachingResponseWrapper {

        private PrintWriter writer;

        Made(HttpServletResponse response) {
            super(response);
        }

        @Override
        public PrintWriter getWriter() throws IOException {
            if (writer == null) {
                writer = new PrintWriter(new BufferedWriter(super.getWriter()));
            }
            return writer;
        }

        void flush() {
            if (writer != null) {
                writer.flush();
            }
        }
    }
}
