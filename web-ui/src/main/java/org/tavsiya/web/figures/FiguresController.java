package org.tavsiya.web.figures;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
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
import org.tavsiya.progress.OverTime.Step;
import org.tavsiya.recommendation.read.rows.Snapshot;
import org.tavsiya.web.overtime.OverTimes;
import org.tavsiya.web.overview.DrawnFigure;
import org.tavsiya.web.overview.Overviews;
import org.tavsiya.web.site.AlsoReads;
import org.tavsiya.web.site.Language;
import org.tavsiya.web.site.Wordings;

/** Charts as files, of the filter, day and version that stand in their address. */
@Controller
class FiguresController {

    private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml;charset=UTF-8");

    private final Overviews overviews;
    private final OverTimes overTimes;
    private final DrawnLetters letters;
    private final PngFile png;
    private final Wordings wordings;

    FiguresController(Overviews overviews, OverTimes overTimes, DrawnLetters letters, PngFile png, Wordings wordings) {
        this.overviews = overviews;
        this.overTimes = overTimes;
        this.letters = letters;
        this.png = png;
        this.wordings = wordings;
    }

    @GetMapping("/{lang:en|ru|tg}/figures/{figure}.{format:svg|png}")
    @AlsoReads({"all", "bars"})
    ResponseEntity<byte[]> figure(
            @PathVariable String lang,
            @PathVariable String figure,
            @PathVariable String format,
            @RequestParam MultiValueMap<String, String> parameters,
            Snapshot now) {
        Language language = Language.of(lang).orElseThrow();
        return file(figure, format, language, now, overviews.drawn(language, parameters, now, figure));
    }

    @GetMapping("/{lang:en|ru|tg}/figures/over-time.{format:svg|png}")
    ResponseEntity<byte[]> overTime(
            @PathVariable String lang,
            @PathVariable String format,
            @RequestParam MultiValueMap<String, String> parameters,
            @RequestParam(defaultValue = "YEAR") Step step,
            Snapshot now) {
        Language language = Language.of(lang).orElseThrow();
        return file("over-time", format, language, now, overTimes.drawn(language, parameters, step, now));
    }

    private ResponseEntity<byte[]> file(
            String name, String format, Language language, Snapshot now, Optional<DrawnFigure> drawn) {
        Scene scene =
                BarDrawing.of(letters, drawn.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        boolean vectors = format.equals("svg");
        try {
            byte[] picture = vectors ? SvgFile.of(scene) : png.of(scene);
            return ResponseEntity.ok()
                    .contentType(vectors ? SVG : MediaType.IMAGE_PNG)
                    .header(
                            HttpHeaders.CONTENT_DISPOSITION,
                            ContentDisposition.inline()
                                    .filename("tavsiya-" + name + "-"
                                            + now.version().position() + "." + format)
                                    .build()
                                    .toString())
                    .body(picture);
        } catch (CannotDraw none) {
            return ResponseEntity.status(HttpStatus.NOT_IMPLEMENTED)
                    .contentType(MediaType.parseMediaType("text/plain;charset=UTF-8"))
                    .body(wordings.of(language).text("figures.nopictures").getBytes(StandardCharsets.UTF_8));
        }
    }
}
