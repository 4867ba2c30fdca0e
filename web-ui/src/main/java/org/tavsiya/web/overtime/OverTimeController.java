package org.tavsiya.web.overtime;

import java.time.LocalDate;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.tavsiya.progress.Comparison;
import org.tavsiya.progress.Comparison.Turn;
import org.tavsiya.progress.OverTime.Step;
import org.tavsiya.progress.TimeQueries;
import org.tavsiya.recommendation.read.rows.Snapshot;
import org.tavsiya.web.site.FilterInAddress;
import org.tavsiya.web.site.Language;
import org.tavsiya.web.site.Wordings;

@Controller
class OverTimeController {

    /** Recommendations of a turn that are told at once; the file has all. */
    private static final int MOST_TOLD = 50;

    private final TimeQueries queries;
    private final Wordings wordings;

    OverTimeController(TimeQueries queries, Wordings wordings) {
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
        OverTimeBuilder builder =
                new OverTimeBuilder(wordings.of(language), address, queries.overTime(now, address.filter(), step));
        Comparison comparison = since == null ? null : queries.compare(now, address.filter(), since, until);
        model.addAttribute(
                "page",
                builder.page(
                        comparison,
                        comparison == null
                                ? null
                                : queries.told(
                                        now,
                                        comparison,
                                        comparison.of(turn).stream()
                                                .limit(MOST_TOLD)
                                                .toList())));
        return "over-time";
    }
}
