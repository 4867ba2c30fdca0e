package org.tavsiya.web.recommendations;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.tavsiya.recommendation.read.neighbours.Neighbours;
import org.tavsiya.recommendation.read.rows.Snapshot;
import org.tavsiya.recommendation.read.showrecommendation.ShowRecommendation;
import org.tavsiya.recommendation.read.showrecommendation.ShownRecommendation;
import org.tavsiya.web.site.Facts;
import org.tavsiya.web.site.Language;
import org.tavsiya.web.site.Links;
import org.tavsiya.web.site.Wordings;

@Controller
class DetailController {

    private final ShowRecommendation single;
    private final Neighbours neighbours;
    private final Wordings wordings;
    private final Facts facts;

    DetailController(ShowRecommendation single, Neighbours neighbours, Wordings wordings, Facts facts) {
        this.single = single;
        this.neighbours = neighbours;
        this.wordings = wordings;
        this.facts = facts;
    }

    @GetMapping("/{lang:en|ru|tg}/recommendations/{id}")
    String show(@PathVariable String lang, @PathVariable String id, Snapshot now, HttpServletRequest request, Model model) {
        Language language = Language.of(lang).orElseThrow();
        ShownRecommendation shown = single.show(now, id);
        String permanent = ServletUriComponentsBuilder.fromContextPath(request).path(Links.recommendation(language, id)).build().toUriString();
        model.addAttribute("r", shown);
        model.addAttribute("permanent", permanent);
        model.addAttribute("page", new DetailBuilder(wordings.of(language), language, facts, shown).page(neighbours.of(now, id, shown.symbol()), permanent));
        return "recommendation";
    }
}
