package org.tavsiya.web.gap;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.tavsiya.recommendation.read.filter.Dimension;
import org.tavsiya.recommendation.read.gap.Gap;
import org.tavsiya.recommendation.read.gap.GapQueries;
import org.tavsiya.recommendation.read.listrecommendations.ListRecommendations;
import org.tavsiya.recommendation.read.rows.Snapshot;
import org.tavsiya.web.cite.Citations;
import org.tavsiya.web.cite.NewerKnowledge;
import org.tavsiya.web.site.AlsoReads;
import org.tavsiya.web.site.Facts;
import org.tavsiya.web.site.Language;
import org.tavsiya.web.site.Pager;
import org.tavsiya.web.site.Sentence;
import org.tavsiya.web.site.Wording;
import org.tavsiya.web.site.Wordings;

@Controller
class GapController {

    private static final List<Dimension> FIELDS =
            List.of(Dimension.COUNTRY, Dimension.BODY, Dimension.THEME, Dimension.CLAIM, Dimension.STATUS);

    private final GapQueries gap;
    private final ListRecommendations lists;
    private final Wordings wordings;
    private final Facts facts;
    private final Citations citations;
    private final NewerKnowledge newer;

    GapController(
            GapQueries gap,
            ListRecommendations lists,
            Wordings wordings,
            Facts facts,
            Citations citations,
            NewerKnowledge newer) {
        this.citations = citations;
        this.newer = newer;
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
        Wording w = wordings.of(language);
        Gap figures = gap(now, address);
        GapPage page = new GapBuilder(w, facts, address, figures).page(lists.choices(now, address.filter(), FIELDS));
        model.addAttribute("page", page);
        model.addAttribute(
                "cite",
                citations
                        .page(
                                now,
                                language,
                                address.toString(),
                                w.text("gap.page.title"),
                                Citations.inWords(address.filter(), w))
                        .figure("matrix", w.text("gap.page.matrix"), Sentence.plain(page.sentences()))
                        .figure(
                                "rows",
                                w.text("differs." + address.differs().name()),
                                w.text("gap.page.rows", page.total())));
        model.addAttribute(
                "newer", newer.compared(now, language, address.toString(), "figures", (today, differences) -> {
                    newer.figures(now, address.filter(), today, differences);
                    new GapDifferences(w, figures, gap(today, address)).tell(differences);
                }));
        return "gap";
    }

    private Gap gap(Snapshot now, GapAddress address) {
        return gap.gap(now, address.filter().on(now.moment()), address.differs(), address.page() - 1, GapAddress.SIZE);
    }
}
