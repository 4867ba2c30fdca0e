package org.tavsiya.web.overview;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.tavsiya.evidence.read.open.SpokenFigures;
import org.tavsiya.progress.OverTime;
import org.tavsiya.progress.Progress;
import org.tavsiya.progress.ProgressQueries;
import org.tavsiya.recommendation.read.filter.Dimension;
import org.tavsiya.recommendation.read.filter.RecommendationFilter;
import org.tavsiya.recommendation.read.listrecommendations.ListRecommendations;
import org.tavsiya.recommendation.read.recentchanges.RecentChanges;
import org.tavsiya.recommendation.read.rows.Snapshot;
import org.tavsiya.web.cite.Citations;
import org.tavsiya.web.cite.NewerKnowledge;
import org.tavsiya.web.site.AlsoReads;
import org.tavsiya.web.site.Facts;
import org.tavsiya.web.site.Home;
import org.tavsiya.web.site.Language;
import org.tavsiya.web.site.Links;
import org.tavsiya.web.site.Twins;
import org.tavsiya.web.site.Wording;
import org.tavsiya.web.site.Wordings;

@Controller
class OverviewController {

    private static final int CHANGES_SHOWN = 8;

    private final ProgressQueries progress;
    private final ListRecommendations lists;
    private final RecentChanges changes;
    private final Wordings wordings;
    private final Facts facts;
    private final Home home;
    private final Citations citations;
    private final NewerKnowledge newer;
    private final TimeFigure time;
    private final SpokenFigures figuresOfSources;

    OverviewController(
            ProgressQueries progress,
            ListRecommendations lists,
            RecentChanges changes,
            Wordings wordings,
            Facts facts,
            Home home,
            Citations citations,
            NewerKnowledge newer,
            TimeFigure time,
            SpokenFigures figuresOfSources) {
        this.figuresOfSources = figuresOfSources;
        this.time = time;
        this.home = home;
        this.citations = citations;
        this.newer = newer;
        this.progress = progress;
        this.lists = lists;
        this.changes = changes;
        this.wordings = wordings;
        this.facts = facts;
    }

    @GetMapping("/{lang:en|ru|tg}")
    @AlsoReads({LongFigure.PARAMETER, Lengths.PARAMETER})
    String overview(
            @PathVariable String lang,
            @RequestParam MultiValueMap<String, String> parameters,
            Snapshot now,
            Model model) {
        Language language = Language.of(lang).orElseThrow();
        OverviewAddress address =
                OverviewAddress.read(language, parameters, home.state(now).orElse(null));
        RecommendationFilter filter = address.counted();
        if (now.rows().isEmpty()) {
            return "empty";
        }
        Progress figures = progress.progress(now, filter);
        Set<String> states = lists.states(now, filter);
        states.addAll(filter.effective(Dimension.COUNTRY));
        List<String> countries = List.copyOf(states);
        HowItChanged changed = time.of(now, filter, Subject.label(filter, countries), language, OverTime.Step.YEAR);
        model.addAttribute("changed", changed);
        model.addAttribute("feed", Links.with("/" + language.code() + "/changes.atom", filter));
        model.addAttribute("figures", figuresOfSources.speakingTo(filter));
        model.addAttribute("twins", new Twins(filter));
        Wording w = wordings.of(language);
        OverviewPage page = new OverviewBuilder(
                        w, address, figures, facts, home.coalition().nameIn(lang))
                .page(countries, changes.latest(now, filter, CHANGES_SHOWN));
        model.addAttribute("page", page);
        model.addAttribute(
                "cite",
                new OverviewCitations(w, page, figures)
                        .in(
                                citations.page(
                                        now, language, address.named(), page.title(), Citations.inWords(filter, w)),
                                address.query())
                        .figure("changed", w.text("time.title"), CitedRows.list(changed.newestFirst(), w))
                        .drawn("changed", "over-time", Links.with("", filter)));
        model.addAttribute("newer", newer.figures(now, filter, language, address.named()));
        return "overview";
    }
}
