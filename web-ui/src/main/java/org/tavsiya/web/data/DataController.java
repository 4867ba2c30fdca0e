package org.tavsiya.web.data;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.tavsiya.progress.ProgressQueries;
import org.tavsiya.recommendation.read.filter.RecommendationFilter;
import org.tavsiya.recommendation.read.rows.Snapshot;
import org.tavsiya.web.site.Chips;
import org.tavsiya.web.site.FilterInAddress;
import org.tavsiya.web.site.Language;
import org.tavsiya.web.site.Links;
import org.tavsiya.web.site.Twins;
import org.tavsiya.web.site.Wordings;

@Controller
class DataController {

    private static final List<String> FIGURES =
            List.of("families", "bodies", "themes", "years", "countries", "matrix", "voices");

    private final ProgressQueries progress;
    private final Wordings wordings;

    DataController(ProgressQueries progress, Wordings wordings) {
        this.progress = progress;
        this.wordings = wordings;
    }

    @GetMapping("/{lang:en|ru|tg}/data")
    String data(
            @PathVariable String lang,
            @RequestParam MultiValueMap<String, String> parameters,
            Optional<Snapshot> now,
            Model model) {
        RecommendationFilter filter = FilterInAddress.read(parameters);
        Language language = Language.of(lang).orElseThrow();
        model.addAttribute("chips", Chips.of(filter, wordings.of(language), f -> Links.with("/" + lang + "/data", f)));
        model.addAttribute("twins", new Twins(filter));
        model.addAttribute("figures", FIGURES);
        now.ifPresent(snapshot -> model.addAttribute(
                "total", progress.progress(snapshot, filter).total().n()));
        return "data";
    }
}
