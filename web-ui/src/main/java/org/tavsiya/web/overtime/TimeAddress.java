package org.tavsiya.web.overtime;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
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
 * @param older symbol of the earlier of two documents that are compared; null with {@code newer} where none are
 */
record TimeAddress(
        Language language,
        RecommendationFilter filter,
        Step step,
        LocalDate since,
        LocalDate until,
        Turn turn,
        String older,
        String newer) {

    static final String PATH = "/over-time";

    TimeAddress with(RecommendationFilter other) {
        return new TimeAddress(language, other, step, since, until, turn, older, newer);
    }

    TimeAddress by(Step other) {
        return new TimeAddress(language, filter, other, since, until, turn, older, newer);
    }

    TimeAddress of(Turn other) {
        return new TimeAddress(language, filter, step, since, until, other, older, newer);
    }

    /** What belongs to this page and not to the filter. */
    String[] own() {
        return Stream.of(steps(), days(), documents()).flatMap(Stream::of).toArray(String[]::new);
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

    private String[] documents() {
        return new String[] {
            older == null ? null : "older=" + encoded(older), newer == null ? null : "newer=" + encoded(newer)
        };
    }

    @Override
    public String toString() {
        return Links.with("/" + language.code() + PATH, filter, own());
    }

    private static String encoded(String symbol) {
        return URLEncoder.encode(symbol, StandardCharsets.UTF_8);
    }

    /** The comparison of two days as a file, which is asked for what it reads and nothing else. */
    String comparison(String format) {
        return Links.with("/api/v1/progress/comparison." + format, filter, days());
    }

    /** That of two documents. */
    String cycles(String format) {
        return Links.with("/api/v1/progress/cycles." + format, filter, documents());
    }
}
