package org.tavsiya.api;

import com.mongodb.MongoException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.async.CallableProcessingInterceptor;
import org.springframework.web.servlet.config.annotation.AsyncSupportConfigurer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import org.tavsiya.recommendation.read.rows.RowStore;
import org.tavsiya.recommendation.read.rows.Snapshot;

/**
 * Answers as long as the register: written piece by piece from one snapshot, by a few threads of their own. A reader who takes
 * slowly what is sent holds one of these, and none of those that answer pages (docs/decisions/0003-downloads.md).
 */
@Component
class Downloads implements WebMvcConfigurer {

    private static final Logger LOG = LoggerFactory.getLogger(Downloads.class);
    /** So long a request waits for a place: most downloads are those of one State and soon done. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    /** Writes the answer, and closes nothing: what breaks off must not look finished. */
    interface Body {
        void write(OutputStream out) throws IOException;
    }

    private final RowStore store;
    private final PublicMark mark;
    private final Semaphore places;
    private final ThreadPoolTaskExecutor threads = new ThreadPoolTaskExecutor();
    private final Duration longest;

    Downloads(
            RowStore store,
            PublicMark mark,
            @Value("${tavsiya.downloads-at-once}") int atOnce,
            @Value("${tavsiya.download-longest}") Duration longest) {
        this.store = store;
        this.mark = mark;
        this.longest = longest;
        places = new Semaphore(atOnce, true);
        threads.setCorePoolSize(atOnce);
        threads.setAllowCoreThreadTimeOut(true);
        threads.setDaemon(true);
        threads.setThreadNamePrefix("download-");
        threads.initialize();
    }

    @Override
    public void configureAsyncSupport(AsyncSupportConfigurer async) {
        async.setTaskExecutor(threads).setDefaultTimeout(longest.toMillis()).registerCallableInterceptors(new CutOff());
    }

    /** Whose time is over gets no problem document at the end of what is sent: with it, a part would end like a whole answer. */
    private static class CutOff implements CallableProcessingInterceptor {
        @Override
        public <T> Object handleTimeout(NativeWebRequest request, Callable<T> task) {
            HttpServletResponse response = request.getNativeResponse(HttpServletResponse.class);
            return response != null && response.isCommitted() ? new DownloadBroken("its time is over") : RESULT_NONE;
        }
    }

    /** A table in the format that the address asks for. Refuses with {@link TooManyDownloads}. */
    ResponseEntity<StreamingResponseBody> table(
            ServletWebRequest request, String name, Function<Snapshot, FileTable> prepare) {
        TableFormat format = TableFormat.of(request);
        return of(
                request,
                format.type(),
                name + format.ending(),
                now -> prepare.apply(now).as(format));
    }

    /**
     * Refuses with {@link TooManyDownloads}.
     *
     * @param prepare looks up what is to be written, so that what cannot be answered is said before anything is sent
     */
    ResponseEntity<StreamingResponseBody> of(
            ServletWebRequest request, MediaType type, String name, Function<Snapshot, Body> prepare) {
        Snapshot now = store.snapshot(PublicAnswers.asked(request));
        String etag = mark.etag(now);
        if (request.checkNotModified(etag)) {
            return ResponseEntity.status(HttpStatus.NOT_MODIFIED).build();
        }
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok()
                .contentType(type)
                .cacheControl(PublicAnswers.CACHE)
                .eTag(etag)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
        if ("HEAD".equals(request.getRequest().getMethod())) {
            return answer.build();
        }
        Runnable leave = enter(request);
        Body body = prepare.apply(now);
        return answer.body(out -> {
            try {
                body.write(out);
            } catch (IOException | RuntimeException e) {
                throw told(e, request.getResponse());
            } finally {
                leave.run();
            }
        });
    }

    /** While nothing is sent it is a failure as any other; afterwards only a dropped connection tells that the file is not whole. */
    private static RuntimeException told(Exception failure, HttpServletResponse response) {
        // Readers who go away, or take nothing, are no fault of ours.
        boolean ofTheReader = failure instanceof IOException
                || failure.getCause() instanceof IOException && !(failure instanceof MongoException);
        if (!ofTheReader && failure instanceof RuntimeException unsent && response != null && !response.isCommitted()) {
            response.reset(); // What describes the file would stand above the problem document.
            return unsent;
        }
        if (!ofTheReader) {
            LOG.warn("A download broke off: {}", failure.getMessage());
        }
        return new DownloadBroken(failure.getMessage());
    }

    /** @return gives the place back; also called where the request ends without having come to writing */
    private Runnable enter(ServletWebRequest request) {
        try {
            if (!places.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new TooManyDownloads();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TooManyDownloads();
        }
        AtomicBoolean left = new AtomicBoolean();
        Runnable leave = () -> {
            if (left.compareAndSet(false, true)) {
                places.release();
            }
        };
        HttpServletRequest http = request.getRequest();
        request.registerDestructionCallback(
                Downloads.class.getName(),
                () -> {
                    if (!http.isAsyncStarted()) {
                        leave.run();
                    }
                },
                RequestAttributes.SCOPE_REQUEST);
        return leave;
    }
}
