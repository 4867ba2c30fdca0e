package org.tavsiya.web.brief;

import java.time.LocalDate;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.tavsiya.api.PaperFiles;
import org.tavsiya.paper.Paper;
import org.tavsiya.paper.html.HtmlFile;
import org.tavsiya.paper.pdf.PdfFile;
import org.tavsiya.paper.word.WordFile;
import org.tavsiya.recommendation.read.rows.Snapshot;
import org.tavsiya.web.site.Language;

/** The brief as a file, of the filter, day and version that stand in its address. */
@Controller
class BriefController {

    private final Briefs briefs;
    private final PaperFiles papers;

    BriefController(Briefs briefs, PaperFiles papers) {
        this.papers = papers;
        this.briefs = briefs;
    }

    /** @param since the day that the changes are counted from; a year before the day of the brief where none is said */
    @GetMapping("/{lang:en|ru|tg}/brief.docx")
    ResponseEntity<byte[]> word(
            @PathVariable String lang,
            @RequestParam MultiValueMap<String, String> parameters,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate since,
            Snapshot now) {
        byte[] file = papers.make(() -> WordFile.of(brief(lang, parameters, since, now)));
        return saved(file, WordFile.TYPE, lang, now, WordFile.ENDING);
    }

    @GetMapping("/{lang:en|ru|tg}/brief.html")
    ResponseEntity<byte[]> html(
            @PathVariable String lang,
            @RequestParam MultiValueMap<String, String> parameters,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate since,
            Snapshot now) {
        byte[] file = papers.make(() -> HtmlFile.of(brief(lang, parameters, since, now)));
        return saved(file, HtmlFile.TYPE, lang, now, HtmlFile.ENDING);
    }

    @GetMapping("/{lang:en|ru|tg}/brief.pdf")
    ResponseEntity<byte[]> pdf(
            @PathVariable String lang,
            @RequestParam MultiValueMap<String, String> parameters,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate since,
            Snapshot now) {
        byte[] file = papers.make(() -> PdfFile.of(brief(lang, parameters, since, now)));
        return saved(file, PdfFile.TYPE, lang, now, PdfFile.ENDING);
    }

    private Paper brief(String lang, MultiValueMap<String, String> parameters, LocalDate since, Snapshot now) {
        return briefs.of(Language.of(lang).orElseThrow(), parameters, since, now)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ResponseEntity<byte[]> saved(byte[] file, String type, String lang, Snapshot now, String ending) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("tavsiya-brief-" + lang + "-"
                                        + now.version().position() + ending)
                                .build()
                                .toString())
                .body(file);
    }
}
