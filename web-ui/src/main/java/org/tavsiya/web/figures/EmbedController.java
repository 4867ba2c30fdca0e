package org.tavsiya.web.figures;

import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.tavsiya.progress.OverTime.Step;
import org.tavsiya.recommendation.read.rows.Snapshot;
import org.tavsiya.web.overtime.OverTimes;
import org.tavsiya.web.overview.Overviews;
import org.tavsiya.web.site.AlsoReads;
import org.tavsiya.web.site.EmbeddingSites;
import org.tavsiya.web.site.Language;

/** One figure with its sentence and its source, for a frame on the sites that the operator named; not there where none is. */
@Controller
class EmbedController {

    private static final Set<String> OF_THE_OVERVIEW = Set.of("status", "bodies", "voices", "themes", "years");

    private final Overviews overviews;
    private final OverTimes overTimes;
    private final EmbeddingSites sites;

    EmbedController(Overviews overviews, OverTimes overTimes, EmbeddingSites sites) {
        this.overviews = overviews;
        this.overTimes = overTimes;
        this.sites = sites;
    }

    @GetMapping("/{lang:en|ru|tg}/embed/{figure}")
    @AlsoReads({"all", "bars"})
    String figure(
            @PathVariable String lang,
            @PathVariable String figure,
            @RequestParam MultiValueMap<String, String> parameters,
            Snapshot now,
            Model model) {
        return shown(
                OF_THE_OVERVIEW.contains(figure)
                        && sites.any()
                        && overviews.fill(Language.of(lang).orElseThrow(), parameters, now, model),
                figure,
                model);
    }

    @GetMapping("/{lang:en|ru|tg}/embed/over-time")
    String overTime(
            @PathVariable String lang,
            @RequestParam MultiValueMap<String, String> parameters,
            @RequestParam(defaultValue = "YEAR") Step step,
            Snapshot now,
            Model model) {
        return shown(
                sites.any() && overTimes.fill(Language.of(lang).orElseThrow(), parameters, step, now, model),
                "series",
                model);
    }

    private static String shown(boolean there, String figure, Model model) {
        if (!there) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        model.addAttribute("figure", figure);
        return "embed";
    }
}
