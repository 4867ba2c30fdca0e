package org.tavsiya.api;

import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.tavsiya.evidence.vault.OpenedContent;

/** A file that was opened, as an answer that is saved and never shown in place or kept on the way. */
public final class FileAnswer {

    static final String NAME =
            "Name of the file, for example attachment; filename*=UTF-8''report.pdf; in no address, since those are written down on the way";

    private FileAnswer() {}

    public static ResponseEntity<byte[]> of(OpenedContent opened) {
        String type = opened.label().mediaType();
        ContentDisposition saved = ContentDisposition.attachment()
                .filename(opened.label().name() + (type == null ? ".txt" : ""), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, saved.toString())
                .header("X-Content-Type-Options", "nosniff")
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.parseMediaType(type == null ? "text/plain;charset=UTF-8" : type))
                .body(opened.content());
    }

    /** Null where none is said. */
    static String named(String disposition) {
        return disposition == null
                ? null
                : ContentDisposition.parse(disposition).getFilename();
    }
}
