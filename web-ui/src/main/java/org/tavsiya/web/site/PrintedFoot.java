package org.tavsiya.web.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.util.UriComponentsBuilder;
import org.tavsiya.recommendation.read.filter.Moment;
import org.tavsiya.recommendation.read.rows.Snapshot;

/**
 * What stands at the foot of each printed sheet: whose register it is, of when, and the version of the data. Only a style can say it, and
 * none may stand within a page.
 */
@Controller
class PrintedFoot {

    /** The version of the data; read by caches alone, which keep another one apart. */
    static final String OF = "of";

    private static final MediaType CSS = MediaType.parseMediaType("text/css;charset=UTF-8");
    /** Signs that mean nothing in a style; letters and numbers of any language do not either. */
    private static final String PLAIN = " .,:;()%/·–-";

    private final Wordings wordings;
    private final Home home;

    PrintedFoot(Wordings wordings, Home home) {
        this.wordings = wordings;
        this.home = home;
    }

    @GetMapping("/{lang:en|ru|tg}/print.css")
    @AlsoReads(PrintedFoot.OF)
    ResponseEntity<String> style(@PathVariable String lang, Optional<Snapshot> now) {
        return ResponseEntity.ok()
                .contentType(CSS)
                .body(now.map(snapshot -> rule(text(lang, snapshot))).orElse(""));
    }

    /** Of the same moment as the page, also where that is none of now; another version of the data has another address. */
    static String address(Language language, HttpServletRequest page, Snapshot now) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/" + language.code() + "/print.css")
                .queryParam(OF, now.version().position());
        Stream.of(Moment.AS_OF, Moment.AT)
                .filter(name -> page.getParameter(name) != null)
                .forEach(name -> address.queryParam(name, "{" + name + "}"));
        return address.encode()
                .buildAndExpand(Map.of(
                        Moment.AS_OF, String.valueOf(page.getParameter(Moment.AS_OF)),
                        Moment.AT, String.valueOf(page.getParameter(Moment.AT))))
                .toUriString();
    }

    private String text(String lang, Snapshot now) {
        Wording w = wordings.of(Language.of(lang).orElseThrow());
        String coalition = home.coalition().shortNameIn(lang);
        return (coalition == null ? "Tavsiya" : coalition)
                + " · "
                + w.text(
                        "frame.asof",
                        w.date(now.version().recordedAt()),
                        String.valueOf(now.version().position()));
    }

    /** The rule for a text, in which whatever could end it, or the style, is written as its number. */
    static String rule(String text) {
        return "@page { @bottom-left { content: \""
                + text.codePoints().mapToObj(PrintedFoot::written).collect(Collectors.joining())
                + "\"; font: 8pt sans-serif; } }";
    }

    private static String written(int sign) {
        return Character.isLetterOrDigit(sign) || PLAIN.indexOf(sign) >= 0
                ? Character.toString(sign)
                : "\\" + Integer.toHexString(sign) + " ";
    }
}
