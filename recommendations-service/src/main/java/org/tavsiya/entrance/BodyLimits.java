package org.tavsiya.entrance;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A limit for every body: small wherever a person or a program says something, large only where a batch or a file is taken. Before
 * anything is read, so that no stranger fills the memory; a body that does not say its length is counted while it is read.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class BodyLimits extends OncePerRequestFilter {

    private static final Pattern BATCH = Pattern.compile("/api/v1/imports/[^/]+/batches");
    private static final Pattern FILE = Pattern.compile("/(?:en|ru|tg)/desk/imports");
    /** Of evidence; a table of claims is small, and has the same form. */
    private static final Pattern OF_EVIDENCE = Pattern.compile(
            "/(?:api/v1|(?:en|ru|tg)/desk)/(?:evidence|restricted)/[^/]+/files|/(?:en|ru|tg)/desk/imports/claims");

    private final long most;
    private final long mostOfBatch;
    private final long mostOfEvidence;
    private final long mostOfFile;

    BodyLimits(
            @Value("${tavsiya.limits.body}") DataSize body,
            @Value("${tavsiya.limits.batch}") DataSize batch,
            @Value("${tavsiya.limits.evidence}") DataSize evidence,
            @Value("${spring.servlet.multipart.max-request-size}") DataSize file) {
        this.most = body.toBytes();
        this.mostOfBatch = batch.toBytes();
        this.mostOfEvidence = evidence.toBytes();
        this.mostOfFile = file.toBytes();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long limit = limit(request);
        if (parts(request) && request.getRequestURI().startsWith("/api/")) {
            Entrance.refuse(
                    response, HttpStatus.UNSUPPORTED_MEDIA_TYPE, "No call of the API takes a body of several parts.");
        } else if (parts(request) && !"POST".equals(request.getMethod())) {
            // The server would write the parts to its disk for whoever asks for a parameter, and that is long before
            // anybody is known.
            Entrance.refuse(
                    response,
                    HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                    "Only a form that is sent with POST has several parts.");
        } else if (parts(request) && !request.getContentType().contains("boundary=")) {
            Entrance.refuse(
                    response,
                    HttpStatus.BAD_REQUEST,
                    "The body says that it has several parts, but not what stands between them.");
        } else if (request.getContentLengthLong() > limit) {
            Entrance.refuse(response, HttpStatus.CONTENT_TOO_LARGE, new BodyTooLarge(limit).getMessage());
        } else {
            chain.doFilter(
                    request.getContentLengthLong() >= 0 || request.getHeader("Transfer-Encoding") == null
                            ? request
                            : new Counted(request, limit),
                    response);
        }
    }

    private long limit(HttpServletRequest request) {
        String path = request.getRequestURI();
        if (BATCH.matcher(path).matches()) {
            return mostOfBatch;
        }
        if (OF_EVIDENCE.matcher(path).matches()) {
            return mostOfEvidence;
        }
        return parts(request) && FILE.matcher(path).matches() ? mostOfFile : most;
    }

    private static boolean parts(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.regionMatches(true, 0, "multipart/", 0, 10);
    }

    /**
     * Forms are read by the server itself, which has limits of its own (server.tomcat.max-http-form-post-size,
     * spring.servlet.multipart).
     */
    private static final class Counted extends HttpServletRequestWrapper {

        private final long limit;
        private ServletInputStream counted;

        Counted(HttpServletRequest request, long limit) {
            super(request);
            this.limit = limit;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            if (counted == null) {
                counted = new CountedStream(super.getInputStream(), limit);
            }
            return counted;
        }

        @Override
        public BufferedReader getReader() throws IOException {
            String encoding = getCharacterEncoding();
            return new BufferedReader(new InputStreamReader(
                    getInputStream(), encoding == null ? StandardCharsets.UTF_8.name() : encoding));
        }
    }

    private static final class CountedStream extends ServletInputStream {

        private final ServletInputStream in;
        private final long limit;
        private long read;

        CountedStream(ServletInputStream in, long limit) {
            this.in = in;
            this.limit = limit;
        }

        private int count(int bytes) throws BodyTooLarge {
            read += Math.max(0, bytes);
            if (read > limit) {
                throw new BodyTooLarge(limit);
            }
            return bytes;
        }

        @Override
        public int read() throws IOException {
            int value = in.read();
            count(value < 0 ? 0 : 1);
            return value;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            return count(in.read(into, from, length));
        }

        @Override
        public boolean isFinished() {
            return in.isFinished();
        }

        @Override
        public boolean isReady() {
            return in.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            in.setReadListener(listener);
        }
    }
}
