package org.tavsiya.web.desk.home;

import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.tavsiya.account.Role;
import org.tavsiya.account.SignedIn;
import org.tavsiya.api.Outage;
import org.tavsiya.coalition.read.Coalitions;
import org.tavsiya.imports.ImportRuns;
import org.tavsiya.progress.ProgressQueries;
import org.tavsiya.recommendation.read.brokenchains.BrokenChains;
import org.tavsiya.recommendation.read.filter.Dimension;
import org.tavsiya.recommendation.read.filter.RecommendationFilter;
import org.tavsiya.recommendation.read.listrecommendations.ListRecommendations;
import org.tavsiya.recommendation.read.listrecommendations.Sort;
import org.tavsiya.recommendation.read.rows.RowStore;
import org.tavsiya.recommendation.read.rows.Snapshot;
import org.tavsiya.recommendation.write.importfromsource.KnownRecords;
import org.tavsiya.views.Views;
import org.tavsiya.views.ViewsAreBuilding;
import org.tavsiya.web.desk.finding.WaitingLists;

@Controller
class HomeController {

    private static final int LATEST = 5;
    private static final int CHANGED = 10;
    private static final RecommendationFilter EVERYTHING = RecommendationFilter.ALL
            .with(Dimension.TYPE, RecommendationFilter.ANY)
            .with(Dimension.LIFECYCLE, RecommendationFilter.ANY);

    private final RowStore rows;
    private final KnownRecords sources;
    private final ImportRuns runs;
    private final Views views;
    private final ProgressQueries progress;
    private final ListRecommendations list;
    private final BrokenChains chains;
    private final WaitingLists waiting;
    private final SuggestedState suggested;
    private final Coalitions coalitions;

    HomeController(
            RowStore rows,
            KnownRecords sources,
            ImportRuns runs,
            Views views,
            ProgressQueries progress,
            ListRecommendations list,
            BrokenChains chains,
            WaitingLists waiting,
            SuggestedState suggested,
            Coalitions coalitions) {
        this.coalitions = coalitions;
        this.suggested = suggested;
        this.rows = rows;
        this.sources = sources;
        this.runs = runs;
        this.views = views;
        this.progress = progress;
        this.list = list;
        this.chains = chains;
        this.waiting = waiting;
    }

    @GetMapping("/{lang:en|ru|tg}/desk")
    String home(@AuthenticationPrincipal SignedIn who, Model model) {
        boolean demonstration = runs.demonstration().isPresent();
        // The truth is asked, not the views: while they are being built they would call a full register empty.
        boolean empty = !demonstration && !sources.anyReal();
        model.addAttribute("empty", empty);
        model.addAttribute("demonstrationLoaded", demonstration);
        model.addAttribute("runs", runs.newest(LATEST));
        model.addAttribute("views", views.state());
        if (!empty) {
            figures(who, model);
        }
        return "desk/home";
    }

    private void figures(SignedIn who, Model model) {
        try {
            Snapshot now = rows.snapshot();
            model.addAttribute("all", now.rows().size());
            model.addAttribute("progress", progress.progress(now, RecommendationFilter.ALL));
            model.addAttribute(
                    "changed",
                    list.list(now, EVERYTHING, Sort.RECORDED, 0, CHANGED).items());
            model.addAttribute("brokenChains", chains.of(now));
            if (who.may(Role.ADMINISTRATOR)) {
                suggested.of(now).ifPresent(state -> suggest(state, model));
            }
            if (who.may(Role.ANALYST)) {
                model.addAttribute("waiting", waiting.of(who, now));
            }
        } catch (RuntimeException refusal) {
            if (!(refusal instanceof ViewsAreBuilding)
                    && Outage.of(refusal).filter(Outage.VIEWS::equals).isEmpty()) {
                throw refusal;
            }
            // Imports and administration go on; the section on views below says how far these are.
            model.addAttribute("progress", null);
            model.addAttribute("changed", List.of());
        }
    }

    private void suggest(String state, Model model) {
        model.addAttribute("suggestedState", state);
        model.addAttribute("coalitionVersion", coalitions.present().version());
    }

    /** There is one list of recommendations, the public one; its pages lead back to the desk for whoever is signed in. */
    @GetMapping("/{lang:en|ru|tg}/desk/recommendations")
    String recommendations(@PathVariable String lang) {
        return "redirect:/" + lang + "/recommendations";
    }
}
