package org.tavsiya.web.desk.bulk;

import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.tavsiya.account.SignedIn;
import org.tavsiya.api.BulkActs;
import org.tavsiya.recommendation.read.filter.Dimension;
import org.tavsiya.recommendation.read.filter.RecommendationFilter;
import org.tavsiya.recommendation.read.listrecommendations.ListRecommendations;
import org.tavsiya.recommendation.read.rows.RowStore;
import org.tavsiya.recommendation.read.rows.Snapshot;
import org.tavsiya.web.site.AlsoReads;
import org.tavsiya.web.site.FilterForm;
import org.tavsiya.web.site.Home;
import org.tavsiya.web.site.Language;
import org.tavsiya.web.site.Pager;
import org.tavsiya.web.site.Wording;
import org.tavsiya.web.site.Wordings;

/** The desk's list of recommendations under any filter of the public one, to be ticked. */
@Controller
class SelectionController {

    private static final int SIZE = 50;
    private static final List<Dimension> FIELDS = List.of(
            Dimension.COUNTRY, Dimension.BODY, Dimension.YEAR, Dimension.THEME, Dimension.STATUS, Dimension.CLAIM);

    private final BulkActs acts;
    private final RowStore rows;
    private final ListRecommendations lists;
    private final Wordings wordings;

    SelectionController(BulkActs acts, RowStore rows, ListRecommendations lists, Wordings wordings) {
        this.acts = acts;
        this.rows = rows;
        this.lists = lists;
        this.wordings = wordings;
    }

    @GetMapping("/{lang:en|ru|tg}/desk/bulk/selection")
    @AlsoReads({Pager.PAGE})
    String list(
            @PathVariable String lang,
            @RequestParam MultiValueMap<String, String> parameters,
            @AuthenticationPrincipal SignedIn who,
            Model model) {
        Snapshot now = rows.snapshot();
        Selected selected = Selected.of(parameters);
        RecommendationFilter counted = Home.counted(selected.filter());
        List<String> ids = acts.found(null, counted, now, who);
        int page = Pager.read(parameters.getFirst(Pager.PAGE));
        int from = Math.min(ids.size(), (page - 1) * SIZE);
        Wording w = wordings.of(Language.of(lang).orElseThrow());
        String address = selected.page(lang);
        model.addAttribute("where", selected.where());
        model.addAttribute("query", selected.filter().query());
        model.addAttribute("text", selected.filter().text());
        model.addAttribute("total", ids.size());
        model.addAttribute("items", lists.these(now, ids.subList(from, Math.min(ids.size(), from + SIZE))));
        model.addAttribute(
                "form", FilterForm.of(selected.filter().withText(null), lists.choices(now, counted, FIELDS), w));
        model.addAttribute(
                "pager",
                Pager.of(
                        page,
                        (ids.size() + SIZE - 1) / SIZE,
                        w,
                        p -> address + (address.contains("?") ? "&" : "?") + Pager.PAGE + "=" + p));
        return "desk/bulk-selection";
    }
}
