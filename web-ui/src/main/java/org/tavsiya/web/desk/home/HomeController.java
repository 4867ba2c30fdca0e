package org.tavsiya.web.desk.home;

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
import org.tavsiya.recommendation.read.filter.RecommendationFilter;
import org.tavsiya.recommendation.read.rows.RowStore;
import org.tavsiya.recommendation.read.rows.Snapshot;
import org.tavsiya.recommendation.write.importfromsource.KnownRecords;
import org.tavsiya.views.Views;
import org.tavsiya.views.ViewsAreBuilding;
import org.tavsiya.web.desk.finding.WaitingLists;
import org.tavsiya.web.desk.queue.SavedLists;
import org.tavsiya.web.desk.queue.Work;
import org.tavsiya.web.desk.work.Colleagues;

@Controller
class HomeController {

    private static final int LATEST = 5;

    private final RowStore rows;
    private final KnownRecords sources;
    private final ImportRuns runs;
    private final Views views;
    private final ProgressQueries progress;
    private final Work work;
    private final SavedLists saved;
    private final Colleagues colleagues;
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
            Work work,
            SavedLists saved,
            Colleagues colleagues,
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
        this.work = work;
        this.saved = saved;
        this.colleagues = colleagues;
        this.chains = chains;
        this.waiting = waiting;
    }

    @GetMapping("/{lang:en|ru|tg}/desk")
    String home(@PathVariable String lang, @AuthenticationPrincipal SignedIn who, Model model) {
        boolean demonstration = runs.demonstration().isPresent();
        // The truth is asked, not the views: while they are being built they would call a full register empty.
        boolean empty = !demonstration && !sources.anyReal();
        model.addAttribute("empty", empty);
        model.addAttribute("demonstrationLoaded", demonstration);
        model.addAttribute("runs", runs.newest(LATEST));
        model.addAttribute("views", views.state());
        if (!empty) {
            figures(lang, who, model);
        }
        return "desk/home";
    }

    private void figures(String lang, SignedIn who, Model model) {
        try {
            Snapshot now = rows.snapshot();
            model.addAttribute("all", now.rows().size());
            model.addAttribute("progress", progress.progress(now, RecommendationFilter.ALL));
            model.addAttribute("brokenChains", chains.of(now));
            if (who.may(Role.ADMINISTRATOR)) {
                suggested.of(now).ifPresent(state -> suggest(state, model));
            }
            if (who.may(Role.ANALYST)) {
                model.addAttribute("waiting", waiting.of(who, now));
                model.addAttribute("digest", colleagues.digest(who));
                model.addAttribute("tabs", work.ofHome(who, now, lang));
                model.addAttribute("saved", saved.of(who, now, lang));
            }
        } catch (RuntimeException refusal) {
            if (!(refusal instanceof ViewsAreBuilding)
                    && Outage.of(refusal).filter(Outage.VIEWS::equals).isEmpty()) {
                throw refusal;
            }
            // Imports and administration go on; the section on views below says how far these are.
            model.addAttribute("progress", null);
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
