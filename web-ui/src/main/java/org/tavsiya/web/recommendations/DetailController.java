package org.tavsiya.web.recommendations;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.tavsiya.account.SignedIn;
import org.tavsiya.entrance.PublicAddress;
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
    private final PublicAddress own;

    DetailController(ShowRecommendation single, Neighbours neighbours, Wordings wordings, Facts facts, PublicAddress own) {
        this.single = single;
        this.neighbours = neighbours;
        this.wordings = wordings;
        this.facts = facts;
        this.own = own;
    }

    @GetMapping("/{lang:en|ru|tg}/recommendations/{id}")
    String show(@PathVariable String lang, @PathVariable String id, Snapshot now, @AuthenticationPrincipal SignedIn who, Model model) {
        Language language = Language.of(lang).orElseThrow();
        ShownRecommendation shown = single.show(now, id);
        String permanent = own.of(Links.recommendation(language, shown.id()));
        model.addAttribute("r", shown);
        model.addAttribute("permanent", permanent);
        model.addAttribute("page", new DetailBuilder(wordings.of(language), language, facts, shown, who != null).page(neighbours.of(now, id, shown.symbol()), permanent));
        return "recommendation";
    }
}
