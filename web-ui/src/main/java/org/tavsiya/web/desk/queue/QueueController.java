package org.tavsiya.web.desk.queue;

import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.tavsiya.account.SignedIn;
import org.tavsiya.queue.Queues;
import org.tavsiya.queue.WorkList;
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

/** A list of the desk, with the others beside it. Its address can be kept and sent: it holds the list and the filter. */
@Controller
class QueueController {

    private static final int SIZE = 50;
    private static final List<Dimension> FIELDS = List.of(
            Dimension.COUNTRY, Dimension.BODY, Dimension.YEAR, Dimension.THEME, Dimension.CLAIM, Dimension.GRADE);

    private final Queues queues;
    private final Work work;
    private final SavedLists saved;
    private final RowStore rows;
    private final ListRecommendations lists;
    private final Home home;
    private final Wordings wordings;

    QueueController(
            Queues queues,
            Work work,
            SavedLists saved,
            RowStore rows,
            ListRecommendations lists,
            Home home,
            Wordings wordings) {
        this.work = work;
        this.saved = saved;
        this.queues = queues;
        this.rows = rows;
        this.lists = lists;
        this.home = home;
        this.wordings = wordings;
    }

    @GetMapping("/{lang:en|ru|tg}/desk/queue")
    @AlsoReads({Origin.LIST, Pager.PAGE})
    String list(
            @PathVariable String lang,
            @RequestParam MultiValueMap<String, String> parameters,
            @AuthenticationPrincipal SignedIn who,
            Model model) {
        Snapshot now = rows.snapshot();
        WorkList list = named(parameters.getFirst(Origin.LIST));
        RecommendationFilter filter = filter(parameters, now);
        Origin origin = new Origin(list, filter);
        int page = Pager.read(parameters.getFirst(Pager.PAGE));
        Queues.Part part = queues.part(list, who, now, Home.counted(filter), (page - 1) * SIZE, SIZE);
        Wording w = wordings.of(Language.of(lang).orElseThrow());
        model.addAttribute("tabs", work.tabs(list, filter, who, now, lang));
        model.addAttribute("origin", origin);
        model.addAttribute("where", origin.fields());
        model.addAttribute("saved", saved.of(who, now, lang));
        model.addAttribute("narrowed", filter.chosen().keySet().stream().anyMatch(d -> d != Dimension.COUNTRY));
        model.addAttribute("total", part.total());
        model.addAttribute("items", lists.these(now, part.ids()));
        model.addAttribute(
                "first",
                part.ids().isEmpty() ? null : origin.bench(lang, part.ids().get(0)));
        model.addAttribute("form", FilterForm.of(filter, lists.choices(now, Home.counted(filter), FIELDS), w));
        model.addAttribute(
                "pager",
                Pager.of(
                        page,
                        (part.total() + SIZE - 1) / SIZE,
                        w,
                        p -> origin.page(lang) + "&" + Pager.PAGE + "=" + p));
        return "desk/queue";
    }

    private static WorkList named(String path) {
        if (path == null || path.isBlank()) {
            return WorkList.UNTOUCHED;
        }
        return WorkList.of(path)
                .orElseThrow(() -> new IllegalArgumentException(Origin.LIST + " is one of "
                        + java.util.Arrays.stream(WorkList.values())
                                .map(WorkList::path)
                                .toList()
                        + ", not \"" + path + "\"."));
    }

    /** Who names no State works on the coalition's own. */
    private RecommendationFilter filter(MultiValueMap<String, String> parameters, Snapshot now) {
        RecommendationFilter named = Origin.ofThisMoment(RecommendationFilter.of(parameters));
        return parameters.containsKey(Dimension.COUNTRY.parameter())
                ? named.values(Dimension.COUNTRY).isEmpty()
                        ? named.with(Dimension.COUNTRY, RecommendationFilter.ANY)
                        : named
                : home.state(now)
                        .map(state -> named.with(Dimension.COUNTRY, state))
                        .orElse(named);
    }
}
