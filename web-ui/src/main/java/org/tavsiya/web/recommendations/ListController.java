package org.tavsiya.web.recommendations;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.tavsiya.recommendation.read.listrecommendations.ListRecommendations;
import org.tavsiya.recommendation.read.listrecommendations.Listing;
import org.tavsiya.recommendation.read.rows.Snapshot;
import org.tavsiya.web.cite.Citations;
import org.tavsiya.web.cite.NewerKnowledge;
import org.tavsiya.web.site.AlsoReads;
import org.tavsiya.web.site.Language;
import org.tavsiya.web.site.Pager;
import org.tavsiya.web.site.Wording;
import org.tavsiya.web.site.Wordings;

@Controller
class ListController {

    private final ListRecommendations lists;
    private final Wordings wordings;
    private final Citations citations;
    private final NewerKnowledge newer;

    ListController(ListRecommendations lists, Wordings wordings, Citations citations, NewerKnowledge newer) {
        this.citations = citations;
        this.newer = newer;
        this.lists = lists;
        this.wordings = wordings;
    }

    @GetMapping("/{lang:en|ru|tg}/recommendations")
    @AlsoReads({ListAddress.SORT, ListAddress.DENSITY, Pager.PAGE})
    String list(
            @PathVariable String lang,
            @RequestParam MultiValueMap<String, String> parameters,
            Snapshot now,
            Model model) {
        fill(ListAddress.read(Language.of(lang).orElseThrow(), parameters), now, model);
        return "recommendations";
    }

    /**
     * The part of the same page that changes with the filter; its own address, so that the history of the browser
     * holds whole pages only.
     */
    @GetMapping("/{lang:en|ru|tg}/recommendations/results")
    @AlsoReads({ListAddress.SORT, ListAddress.DENSITY, Pager.PAGE})
    String results(
            @PathVariable String lang,
            @RequestParam MultiValueMap<String, String> parameters,
            Snapshot now,
            Model model,
            HttpServletResponse response) {
        ListAddress address = ListAddress.read(Language.of(lang).orElseThrow(), parameters);
        fill(address, now, model);
        response.setHeader("HX-Push-Url", address.toString());
        model.addAttribute("fragment", true);
        return "recommendations :: results";
    }

    private void fill(ListAddress address, Snapshot now, Model model) {
        Listing listing = lists.list(now, address.filter(), address.sort(), address.page() - 1, address.size());
        model.addAttribute("registerEmpty", now.rows().isEmpty());
        Wording w = wordings.of(address.language());
        model.addAttribute(
                "cite",
                citations
                        .page(
                                now,
                                address.language(),
                                address.toString(),
                                w.text("list.title"),
                                Citations.inWords(address.filter(), w))
                        .whole("list", w.text("list.count", listing.total())));
        model.addAttribute("newer", newer.figures(now, address.filter(), address.language(), address.toString()));
        model.addAttribute(
                "selection",
                address.filter().moment().isNow() ? address.filter().query() : null);
        model.addAttribute("page", new ListBuilder(w, address).page(listing, lists.facets(now, address.filter())));
    }
}
