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
        return Stream.concat(Stream.of(steps()), Stream.of(days())).toArray(String[]::new);
    }

    private String[] steps() {
        return new String[] {step == Step.YEAR ? null : "step=" + step};
    }

    private String[] days() {
        return new String[] {
            since == null ? null : "since=" + since,
            until == null ? null : "until=" + until,
            turn == null ? null : "turn=" + turn
        };
    }

    @Override
    public String toString() {
        return Links.with("/" + language.code() + PATH, filter, own());
    }

    /** The same as a file, which is asked for what it reads and nothing else. */
    String overTime(String format) {
        return Links.with("/api/v1/progress/over-time." + format, filter, steps());
    }

    /** The comparison as a file. */
    String comparison(String format) {
        return Links.with("/api/v1/progress/comparison." + format, filter, days());
    }
}
