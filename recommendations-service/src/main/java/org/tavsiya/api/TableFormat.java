package org.tavsiya.api;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;

/** In which file a table leaves: the ending of the address says which. */
enum TableFormat {
    CSV(new MediaType("text", "csv", StandardCharsets.UTF_8)),
    XLSX(MediaType.parseMediaType(TableFormat.XLSX_TYPE));

    static final String CSV_TYPE = "text/csv";
    static final String XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final MediaType type;

    TableFormat(MediaType type) {
        this.type = type;
    }

    static TableFormat of(WebRequest request) {
        String path = ((ServletWebRequest) request).getRequest().getRequestURI();
        return path.endsWith(XLSX.ending()) ? XLSX : CSV;
    }

    MediaType type() {
        return type;
    }

    String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }
}
