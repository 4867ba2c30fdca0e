package org.tavsiya.web.brief;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.tavsiya.paper.Paper;
import org.tavsiya.progress.Comparison;
import org.tavsiya.progress.ProgressQueries;
import org.tavsiya.progress.TimeQueries;
import org.tavsiya.recommendation.read.filter.RecommendationFilter;
import org.tavsiya.recommendation.read.rows.Snapshot;
import org.tavsiya.web.overview.Overviews;
import org.tavsiya.web.overview.SpokenOverview;
import org.tavsiya.web.site.Home;
import org.tavsiya.web.site.Language;
import org.tavsiya.web.site.Wordings;

/** Looks up what a brief is made of: by the same questions as the pages, out of one snapshot, so that every figure is the page's. */
@Component
class Briefs {

    private final Overviews overviews;
    private final ProgressQueries progress;
    private final TimeQueries times;
    private final WhatMatters matters;
    private final Home home;
    private final Wordings wordings;

    Briefs(
            Overviews overviews,
            ProgressQueries progress,
            TimeQueries times,
            WhatMatters matters,
            Home home,
            Wordings wordings) {
        this.overviews = overviews;
        this.progress = progress;
        this.times = times;
        this.matters = matters;
        this.home = home;
        this.wordings = wordings;
    }

    /** Empty where the register is. */
    Optional<Paper> of(Language language, MultiValueMap<String, String> parameters, LocalDate since, Snapshot now) {
        return overviews.spoken(language, parameters, now).map(spoken -> of(language, spoken, since, now));
    }

    private Paper of(Language language, SpokenOverview spoken, LocalDate since, Snapshot now) {
        RecommendationFilter filter = spoken.filter();
        Comparison compared =
                times.compare(now, filter, since == null ? now.day().minusYears(1) : since, null);
        return new BriefPaper(
                        wordings.of(language),
                        language,
                        spoken,
                        progress.progress(now, filter),
                        compared,
                        matters.of(now, filter),
                        home.coalition().nameIn(language.code()),
                        now)
                .paper();
    }
}
