package org.tavsiya.api;

import java.time.Duration;
import java.util.function.Supplier;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.WebRequest;
import org.tavsiya.recommendation.read.rows.RowStore;

/** Public answers carry the data version as their ETag: a reader on a slow line pays only for what changed. */
@Component
public class PublicAnswers {

    /** Shared caches ask again after half a minute, with the ETag. */
    private static final CacheControl CACHE = CacheControl.maxAge(Duration.ofSeconds(30)).cachePublic().mustRevalidate();

    private final RowStore rows;

    PublicAnswers(RowStore rows) {
        this.rows = rows;
    }

    public <T> ResponseEntity<T> of(WebRequest request, Supplier<T> answer) {
        // Weak, because Tomcat compresses no answer with a strong one.
        String etag = "W/\"d" + rows.version().position() + "\"";
        if (request.checkNotModified(etag)) {
            return ResponseEntity.status(HttpStatus.NOT_MODIFIED).build();
        }
        return ResponseEntity.ok().cacheControl(CACHE).eTag(etag).body(answer.get());
    }
}
