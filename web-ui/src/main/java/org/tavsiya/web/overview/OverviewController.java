package org.tavsiya.web.overview;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tavsiya.progress.ProgressQueries;
import org.tavsiya.recommendation.read.filter.RecommendationFilter;

@Controller
class OverviewController {

    private final ProgressQueries progress;

    OverviewController(ProgressQueries progress) {
        this.progress = progress;
    }

    @GetMapping("/{lang:en|ru|tg}")
    String overview(@RequestParam MultiValueMap<String, String> parameters, Model model) {
        RecommendationFilter filter = RecommendationFilter.of(parameters);
        model.addAttribute("filter", filter);
        model.addAttribute("progress", progress.progress(filter));
        return "overview";
    }
}
