package org.tavsiya.web.recommendations;

import java.util.Map;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.tavsiya.account.SignedIn;
import org.tavsiya.entrance.PublicAddress;
import org.tavsiya.recommendation.read.neighbours.Neighbours;
import org.tavsiya.recommendation.read.open.PublicRecommendation;
import org.tavsiya.recommendation.read.open.ReadRecommendation;
import org.tavsiya.recommendation.read.rows.Snapshot;
import org.tavsiya.web.site.Facts;
import org.tavsiya.web.site.Language;
import org.tavsiya.web.site.Links;
import org.tavsiya.web.site.Wordings;

@Controller
class DetailController {

    private final ReadRecommendation single;
    private final Neighbours neighbours;
    private final Wordings wordings;
    private final Facts facts;
    private final PublicAddress own;
    private final Optional<WhoRecorded> whoRecorded;

    DetailController(
            ReadRecommendation single,
            Neighbours neighbours,
            Wordings wordings,
            Facts facts,
            PublicAddress own,
            Optional<WhoRecorded> whoRecorded) {
        this.single = single;
        this.neighbours = neighbours;
        this.wordings = wordings;
        this.facts = facts;
        this.own = own;
        this.whoRecorded = whoRecorded;
    }

    @GetMapping("/{lang:en|ru|tg}/recommendations/{id}")
    String show(
            @PathVariable String lang,
            @PathVariable String id,
            Snapshot now,
            @AuthenticationPrincipal SignedIn who,
            Model model) {
        Language language = Language.of(lang).orElseThrow();
        PublicRecommendation shown = single.read(now, id);
        Optional<Map<Long, String>> roles =
                who == null ? Optional.empty() : whoRecorded.map(known -> known.roles(now, id));
        String permanent = own.of(Links.recommendation(language, shown.id()));
        model.addAttribute("permanent", permanent);
        model.addAttribute(
                "page",
                new DetailBuilder(wordings.of(language), language, facts, shown, roles)
                        .page(neighbours.of(now, id, shown.symbol()), permanent));
        return "recommendation";
    }
}
