package org.tavsiya.web.overtime;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.tavsiya.progress.Comparison;
import org.tavsiya.progress.Comparison.Turn;
import org.tavsiya.progress.OverTime;
import org.tavsiya.progress.OverTime.Step;
import org.tavsiya.progress.TimeQueries;
import org.tavsiya.recommendation.read.rows.Snapshot;
import org.tavsiya.web.cite.Citations;
import org.tavsiya.web.cite.Cited;
import org.tavsiya.web.cite.NewerKnowledge;
import org.tavsiya.web.overview.CitedRows;
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
    private final Wordings wordings;
    private final Citations citations;
    private final NewerKnowledge newer;

    OverTimeController(TimeQueries queries, Wordings wordings, Citations citations, NewerKnowledge newer) {
        this.citations = citations;
        this.newer = newer;
        this.queries = queries;
        this.wordings = wordings;
    }

    @GetMapping("/{lang:en|ru|tg}/over-time")
    String overTime(
            @PathVariable String lang,
            @RequestParam MultiValueMap<String, String> parameters,
            @RequestParam(defaultValue = "YEAR") Step step,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate since,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate until,
            @RequestParam(required = false) Turn turn,
            Snapshot now,
            Model model) {
        Language language = Language.of(lang).orElseThrow();
        TimeAddress address = new TimeAddress(language, FilterInAddress.read(parameters), step, since, until, turn);
        if (now.rows().isEmpty()) {
            return "empty";
        }
        Wording w = wordings.of(language);
        OverTime series = queries.overTime(now, address.filter(), step);
        OverTimeBuilder builder = new OverTimeBuilder(w, address, series);
        Comparison comparison = since == null ? null : queries.compare(now, address.filter(), since, until);
        OverTimePage page = builder.page(
                comparison,
                comparison == null
                        ? null
                        : queries.told(
                                now,
                                comparison,
                                comparison.of(turn).stream().limit(MOST_TOLD).toList()));
        model.addAttribute("page", page);
        model.addAttribute("cite", cited(now, address, page, w));
        model.addAttribute(
                "newer",
                newer.compared(
                        now,
                        language,
                        address.toString(),
                        "figures",
                        (today, differences) -> new TimeDifferences(w, differences)
                                .tell(
                                        series,
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

    private Cited cited(Snapshot now, TimeAddress address, OverTimePage page, Wording w) {
        Cited cited = citations
                .page(now, address.language(), address.toString(), page.title(), Citations.inWords(address.filter(), w))
                .figure("series", w.text("time.series"), CitedRows.list(page.rows(), w))
                .drawn(
                        "series",
                        "over-time",
                        Links.with(
                                "", address.filter(), address.step() == Step.YEAR ? null : "step=" + address.step()));
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
