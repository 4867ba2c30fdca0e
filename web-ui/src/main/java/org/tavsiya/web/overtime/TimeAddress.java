package org.tavsiya.web.overtime;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.tavsiya.progress.Comparison.Turn;
import org.tavsiya.progress.OverTime.Step;
import org.tavsiya.recommendation.read.filter.RecommendationFilter;
import org.tavsiya.web.site.Language;
import org.tavsiya.web.site.Links;

/**
 * Everything that stands in the address of the page.
 *
 * @param since the earlier day of a comparison; null where nothing is compared
 * @param until the later day, null for that of the data
 * @param turn null for all that moved
 */
record TimeAddress(
        Language language, RecommendationFilter filter, Step step, LocalDate since, LocalDate until, Turn turn) {

    static final String PATH = "/over-time";

    TimeAddress with(RecommendationFilter other) {
        return new TimeAddress(language, other, step, since, until, turn);
    }

    TimeAddress by(Step other) {
        return new TimeAddress(language, filter, other, since, until, turn);
    }

    TimeAddress of(Turn other) {
        return new TimeAddress(language, filter, step, since, until, other);
    }

    /** What belongs to this page and not to the filter. */
    String[] own() {
        return Stream.of(
                        step == Step.YEAR ? null : "step=" + step,
                        since == null ? null : "since=" + since,
                        until == null ? null : "until=" + until,
                        turn == null ? null : "turn=" + turn)
                .toArray(String[]::new);
    }

    @Override
    public String toString() {
        return Links.with("/" + language.code() + PATH, filter, own());
    }

    /** The same as a file. */
    String api(String figure) {
        return Links.with("/api/v1/progress/" + figure, filter, own());
    }
}
