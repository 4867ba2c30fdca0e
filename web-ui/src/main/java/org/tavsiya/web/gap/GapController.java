package org.tavsiya.web.gap;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.tavsiya.recommendation.read.filter.Dimension;
import org.tavsiya.recommendation.read.gap.GapQueries;
import org.tavsiya.recommendation.read.listrecommendations.ListRecommendations;
import org.tavsiya.recommendation.read.rows.Snapshot;
import org.tavsiya.web.site.AlsoReads;
import org.tavsiya.web.site.Facts;
import org.tavsiya.web.site.Language;
import org.tavsiya.web.site.Pager;
import org.tavsiya.web.site.Wordings;

@Controller
class GapController {

    private static final List<Dimension> FIELDS =
            List.of(Dimension.COUNTRY, Dimension.BODY, Dimension.THEME, Dimension.CLAIM, Dimension.STATUS);

    private final GapQueries gap;
    private final ListRecommendations lists;
    private final Wordings wordings;
    private final Facts facts;

    GapController(GapQueries gap, ListRecommendations lists, Wordings wordings, Facts facts) {
        this.gap = gap;
        this.lists = lists;
        this.wordings = wordings;
        this.facts = facts;
    }

    @GetMapping("/{lang:en|ru|tg}/gap")
    @AlsoReads({GapAddress.DIFFERS, Pager.PAGE})
    String gap(
            @PathVariable String lang,
            @RequestParam MultiValueMap<String, String> parameters,
            Snapshot now,
            Model model) {
        Language language = Language.of(lang).orElseThrow();
        GapAddress address = GapAddress.read(language, parameters);
        if (now.rows().isEmpty()) {
            return "empty";
        }
        model.addAttribute(
                "page",
                new GapBuilder(
                                wordings.of(language),
                                facts,
                                address,
                                gap.gap(now, address.filter(), address.differs(), address.page() - 1, GapAddress.SIZE))
                        .page(lists.choices(now, address.filter(), FIELDS)));
        return "gap";
    }
}
