package org.tavsiya.api;

import java.time.Duration;
import java.util.function.Function;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.WebRequest;
import org.tavsiya.paper.Paper;
import org.tavsiya.paper.word.WordFile;
import org.tavsiya.recommendation.read.filter.Moment;
import org.tavsiya.recommendation.read.rows.RowStore;
import org.tavsiya.recommendation.read.rows.Snapshot;
import org.tavsiya.recommendation.read.rows.SnapshotPassed;

/**
 * Public answers carry the mark of the snapshot that they were made from as their ETag: a reader on a slow line pays
 * only for what changed.
 */
@Component
class PublicAnswers {

    /** Shared caches ask again after half a minute, with the ETag. */
    static final CacheControl CACHE =
            CacheControl.maxAge(Duration.ofSeconds(30)).cachePublic().mustRevalidate();

    private final RowStore rows;
    private final PublicMark mark;
    private final PaperFiles papers;

    PublicAnswers(RowStore rows, PublicMark mark, PaperFiles papers) {
        this.papers = papers;
        this.rows = rows;
        this.mark = mark;
    }

    /** @param answer made from the snapshot that it is given, what is told of the coalition, and nothing else that changes */
    public <T> ResponseEntity<T> of(WebRequest request, Function<Snapshot, T> answer) {
        try {
            return of(rows.snapshot(asked(request)), request, answer);
        } catch (SnapshotPassed passed) {
            return of(rows.snapshot(asked(request)), request, answer);
        }
    }

    /** Which state of the register the address asks for. */
    static Moment asked(WebRequest request) {
        return Moment.of(request.getParameter(Moment.AS_OF), request.getParameter(Moment.AT));
    }

    /**
     * The same as a file to keep; workbooks few at once, as papers.
     *
     * @param name without its ending, which the address gives
     */
    ResponseEntity<byte[]> file(WebRequest request, String name, Function<Snapshot, FileTable> answer) {
        TableFormat format = TableFormat.of(request);
        ResponseEntity<byte[]> made = of(
                request,
                now -> format == TableFormat.XLSX
                        ? papers.make(() -> answer.apply(now).bytes(format))
                        : answer.apply(now).bytes(format));
        return ResponseEntity.status(made.getStatusCode())
                .headers(made.getHeaders())
                .contentType(format.type())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + format.ending() + "\"")
                .body(made.getBody());
    }

    /**
     * A paper as a Word file to keep.
     *
     * @param name without its ending
     */
    ResponseEntity<byte[]> word(WebRequest request, String name, Function<Snapshot, Paper> answer) {
        ResponseEntity<byte[]> made = of(request, now -> papers.make(() -> WordFile.of(answer.apply(now))));
        return ResponseEntity.status(made.getStatusCode())
                .headers(made.getHeaders())
                .contentType(MediaType.parseMediaType(WordFile.TYPE))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + WordFile.ENDING + "\"")
                .body(made.getBody());
    }

    private <T> ResponseEntity<T> of(Snapshot now, WebRequest request, Function<Snapshot, T> answer) {
        String etag = mark.etag(now);
        if (request.checkNotModified(etag)) {
            return ResponseEntity.status(HttpStatus.NOT_MODIFIED).build();
        }
        return ResponseEntity.ok().cacheControl(CACHE).eTag(etag).body(answer.apply(now));
    }
}
