package org.tavsiya.web.overview;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.tavsiya.recommendation.Status;
import org.tavsiya.recommendation.read.filter.Dimension;
import org.tavsiya.recommendation.read.filter.RecommendationFilter;
import org.tavsiya.web.site.Language;
import org.tavsiya.web.site.Links;

/** Addresses of the list behind a number. The list holds exactly as many recommendations as the number says; a test follows each. */
public record Drill(Language language, RecommendationFilter filter) {

    public Drill into(Dimension dimension, String value) {
        return new Drill(language, filter.with(dimension, value));
    }

    public String all() {
        return Links.list(language, filter);
    }

    public String status(Status status) {
        return Links.list(language, filter.with(Dimension.STATUS, status.name()));
    }

    /** NOT_ASSESSED stands for nothing claimed. */
    public String claim(Status status) {
        return Links.list(
                language,
                filter.with(
                        Dimension.CLAIM, status == Status.NOT_ASSESSED ? RecommendationFilter.NONE : status.name()));
    }

    /** NOT_ASSESSED stands for no grade, or one that does not speak of implementation. */
    public String grade(Status status) {
        return Links.list(
                language,
                status == Status.NOT_ASSESSED
                        ? filter.with(Dimension.GRADE, RecommendationFilter.NONE, "UNREAD")
                        : filter.with(Dimension.GRADE, status.name()));
    }

    public String assessed() {
        return statuses(s -> s.value().isPresent());
    }

    /** Those of the statuses that the reader's own filter lets through. */
    public String statuses(Predicate<Status> wanted) {
        return Links.list(language, narrowed(wanted));
    }

    public String claimedDoneNotConfirmed() {
        return Links.list(
                language,
                narrowed(s -> s != Status.FULLY_IMPLEMENTED).with(Dimension.CLAIM, Status.FULLY_IMPLEMENTED.name()));
    }

    private RecommendationFilter narrowed(Predicate<Status> wanted) {
        List<String> chosen = filter.effective(Dimension.STATUS);
        return filter.with(
                Dimension.STATUS,
                Arrays.stream(Status.values())
                        .filter(wanted)
                        .map(Status::name)
                        .filter(s -> chosen.isEmpty() || chosen.contains(s))
                        .toArray(String[]::new));
    }
}
