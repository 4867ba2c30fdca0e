package org.tavsiya.web.site;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.tavsiya.account.Role;
import org.tavsiya.account.SignedIn;

/**
 * A file is taken from the line only for people who may import, and while there is room: nobody else makes the server write hundreds of
 * megabytes to its disk. The answer is written here: whatever is sent or forwarded through the pages would read the file after all.
 */
final class UploadsNeedAnalyst extends OncePerRequestFilter {

    private static final String ANALYST = "ROLE_" + Role.ANALYST.name();
    private static final Pattern UPLOAD = Pattern.compile("/(en|ru|tg)/desk/imports");

    /** Files of evidence stay in memory until they are sealed, and a table of claims while it is read, so there are few at once. */
    private static final Pattern IN_MEMORY =
            Pattern.compile("/(en|ru|tg)/desk/(?:(?:evidence|restricted)/[^/]+/files|imports/claims)");

    private static final int AT_ONCE = 4;

    private final Semaphore places = new Semaphore(AT_ONCE);
    private final Supplier<UploadRoom> room;
    private final MessageSource texts;

    /** @param room gives null where this application takes no files */
    UploadsNeedAnalyst(Supplier<UploadRoom> room, MessageSource texts) {
        this.room = room;
        this.texts = texts;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String type = request.getContentType();
        return type == null || !type.toLowerCase(java.util.Locale.ROOT).startsWith("multipart/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        UploadRoom here = room.get();
        SignedIn analyst = analyst();
        if (analyst != null && IN_MEMORY.matcher(request.getRequestURI()).matches()) {
            inMemory(request, response, chain);
            return;
        }
        if (here == null
                || analyst == null
                || !UPLOAD.matcher(request.getRequestURI()).matches()) {
            forbid(request, response);
            return;
        }
        try (UploadRoom.Admission admission = here.admit(analyst.actor().id(), request.getContentLengthLong())) {
            if (admission.refusal() == null) {
                chain.doFilter(request, response);
            } else {
                response.setStatus(HttpServletResponse.SC_SEE_OTHER);
                response.setHeader("Location", request.getRequestURI() + "?refused=" + admission.refusal());
            }
        }
    }

    private void inMemory(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!places.tryAcquire()) {
            response.setHeader("Retry-After", "10");
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            places.release();
        }
    }

    private void forbid(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        response.setContentType(MediaType.TEXT_PLAIN_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter()
                .write(texts.getMessage(
                        "desk.upload.forbidden", null, Language.of(request).locale()));
    }

    private static SignedIn analyst() {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        boolean mayImport =
                who != null && who.getAuthorities().stream().anyMatch(a -> ANALYST.equals(a.getAuthority()));
        return mayImport && who.getPrincipal() instanceof SignedIn signedIn ? signedIn : null;
    }
}
