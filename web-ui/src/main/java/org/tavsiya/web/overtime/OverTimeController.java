package org.tavsiya.web.overtime;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.tavsiya.document.read.CompareCycles;
import org.tavsiya.document.read.CycleComparison;
import org.tavsiya.progress.Comparison;
import org.tavsiya.progress.Comparison.Moved;
import org.tavsiya.progress.Comparison.Turn;
import org.tavsiya.progress.OverTime.Step;
import org.tavsiya.progress.TimeQueries;
import org.tavsiya.progress.WhatDidIt;
import org.tavsiya.recommendation.read.listrecommendations.ListRecommendations;
import org.tavsiya.recommendation.read.rows.Snapshot;
import org.tavsiya.web.cite.Citations;
import org.tavsiya.web.cite.Cited;
import org.tavsiya.web.cite.NewerKnowledge;
import org.tavsiya.web.overview.CitedRows;
import org.tavsiya.web.overview.HowItChanged;
import org.tavsiya.web.overview.TimeFigure;
import org.tavsiya.web.site.Facts;
import org.tavsiya.web.site.FilterInAddress;
import org.tavsiya.web.site.Language;
import org.tavsiya.web.site.Links;
import org.tavsiya.web.site.Sentence;
import org.tavsiya.web.site.Wording;
import org.tavsiya.web.site.Wordings;

@Controller
class OverTimeController {

    /** Recommendations of a turn that are told at once; the file has all. */
    private static final int MOST_TOLD = 50;

    private final TimeQueries queries;
    private final WhatDidIt did;
    private final CompareCycles cycles;
    private final ListRecommendations lists;
    private final TimeFigure time;
    private final StateSpokenOf states;
    private final Wordings wordings;
    private final Facts facts;
    private final Citations citations;
    private final NewerKnowledge newer;

    OverTimeController(
            TimeQueries queries,
            WhatDidIt did,
            CompareCycles cycles,
            ListRecommendations lists,
            TimeFigure time,
            StateSpokenOf states,
            Wordings wordings,
            Facts facts,
            Citations citations,
            NewerKnowledge newer) {
        this.citations = citations;
        this.newer = newer;
        this.queries = queries;
        this.did = did;
        this.cycles = cycles;
        this.lists = lists;
        this.time = time;
        this.states = states;
        this.wordings = wordings;
        this.facts = facts;
    }

    @GetMapping("/{lang:en|ru|tg}/over-time")
    String overTime(
            @PathVariable String lang,
            @RequestParam MultiValueMap<String, String> parameters,
            @RequestParam(defaultValue = "YEAR") Step step,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate since,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate until,
            @RequestParam(required = false) Turn turn,
            @RequestParam(required = false) String older,
            @RequestParam(required = false) String newer,
            Snapshot now,
            Model model) {
        Language language = Language.of(lang).orElseThrow();
        TimeAddress address = new TimeAddress(
                language, FilterInAddress.read(parameters), step, since, until, turn, given(older), given(newer));
        if (now.rows().isEmpty()) {
            return "empty";
        }
        Wording w = wordings.of(language);
        String state = states.of(now, address.filter());
        HowItChanged changed = time.of(now, address.filter(), state, language, step);
        Comparison comparison =
                since == null ? null : queries.compare(now, address.filter(), address.since(), address.until());
        OverTimePage page = page(now, address, comparison, new OverTimeBuilder(w, facts, address, changed));
        CyclesPart documents = cycles(now, address, state, w);
        model.addAttribute("changed", changed);
        model.addAttribute("cycles", documents);
        model.addAttribute("page", page);
        model.addAttribute("cite", cited(now, address, changed, page, documents, w));
        model.addAttribute(
                "newer",
                this.newer.compared(
                        now,
                        language,
                        address.toString(),
                        "figures",
                        (today, differences) -> new TimeDifferences(w, differences)
                                .tell(
                                        queries.overTime(now, address.filter(), step),
                                        queries.overTime(today, address.filter().on(today.moment()), step),
                                        comparison,
                                        comparison == null
                                                ? null
                                                : queries.compare(
                                                        today,
                                                        address.filter().on(today.moment()),
                                                        comparison.since(),
                                                        comparison.until()))));
        return "over-time";
    }

    private static String given(String symbol) {
        return symbol == null || symbol.isBlank() ? null : symbol.trim();
    }

    private OverTimePage page(Snapshot now, TimeAddress address, Comparison comparison, OverTimeBuilder builder) {
        if (comparison == null) {
            return builder.page(null, null, Map.of());
        }
        List<Moved> those =
                comparison.of(address.turn()).stream().limit(MOST_TOLD).toList();
        return builder.page(comparison, queries.told(now, comparison, those), did.of(now, comparison, those));
    }

    private CyclesPart cycles(Snapshot now, TimeAddress address, String state, Wording w) {
        CyclesBuilder builder = new CyclesBuilder(w, address);
        List<CompareCycles.Choice> choices = state == null ? List.of() : cycles.choices(now, address.filter(), state);
        if (address.older() == null && address.newer() == null) {
            return builder.part(choices, null, List.of());
        }
        CycleComparison c = cycles.compare(now, address.filter(), address.older(), address.newer());
        return builder.part(choices, c, lists.these(now, CyclesBuilder.shown(c)));
    }

    private Cited cited(
            Snapshot now,
            TimeAddress address,
            HowItChanged changed,
            OverTimePage page,
            CyclesPart documents,
            Wording w) {
        Cited cited = citations
                .page(now, address.language(), address.toString(), page.title(), Citations.inWords(address.filter(), w))
                .figure("series", w.text("time.series"), CitedRows.list(changed.newestFirst(), w))
                .drawn(
                        "series",
                        "over-time",
                        Links.with(
                                "", address.filter(), address.step() == Step.YEAR ? null : "step=" + address.step()));
        if (documents.compared() != null) {
            cited.figure("cycles", w.text("cycles.title"), documents.compared().inWords());
        }
        return page.comparison() == null
                ? cited
                : cited.figure(
                        "compare",
                        w.text("compare.title"),
                        Sentence.plain(List.of(page.comparison().sentence())) + ": "
                                + page.comparison().turns().stream()
                                        .map(OverTimePage.TurnLine::text)
                                        .collect(Collectors.joining("; ")));
    }
}
