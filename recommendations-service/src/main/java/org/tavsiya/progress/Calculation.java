package org.tavsiya.progress;

import java.util.Comparator;
import org.tavsiya.progress.Progress.Line;
import org.tavsiya.recommendation.Status;
import org.tavsiya.recommendation.read.filter.Dimension;
import org.tavsiya.recommendation.read.filter.RecommendationFilter;
import org.tavsiya.recommendation.read.rows.Column;
import org.tavsiya.recommendation.read.rows.RowFilter;
import org.tavsiya.recommendation.read.rows.Rows;
import org.tavsiya.vocabulary.Bodies;

/** One pass over the rows that match a filter. The only place where figures are counted. */
final class Calculation {

    private static final Status[] STATUSES = Status.values();
    private static final Comparator<Line> LARGEST =
            Comparator.comparingInt((Line l) -> l.counts().n()).reversed().thenComparing(Line::key);
    /** What has no year stands first. */
    private static final Comparator<Line> BY_YEAR = Comparator.comparing(
                    (Line l) -> !l.key().equals(RecommendationFilter.NONE))
            .thenComparing(Line::key);

    private final Rows rows;
    private final Bodies bodies;
    private final Column statuses;
    private final Column claims;
    private final Column readings;
    private final Tally total = new Tally();
    private final Tally state = new Tally();
    private final Tally body = new Tally();
    private final Tally statePairs = new Tally();
    private final Tally coalitionPairs = new Tally();
    private final Tallies byFamily;
    private final Tallies byBody;
    private final Tallies byTheme;
    private final Tallies byYear;
    private final Tallies byCountry;
    private final MatrixTally matrix;
    private int pairs;
    private int claimedDone;
    private int claimedDoneNotConfirmed;

    private Calculation(Rows rows, Bodies bodies) {
        this.rows = rows;
        this.bodies = bodies;
        statuses = rows.column(Dimension.STATUS);
        claims = rows.column(Dimension.CLAIM);
        readings = rows.column(Dimension.GRADE);
        byFamily = new Tallies(rows, Dimension.FAMILY);
        byBody = new Tallies(rows, Dimension.BODY);
        byTheme = new Tallies(rows, Dimension.THEME);
        byYear = new Tallies(rows, Dimension.YEAR);
        byCountry = new Tallies(rows, Dimension.COUNTRY);
        matrix = new MatrixTally(rows);
    }

    static Progress of(Rows rows, Bodies bodies, RowFilter matching, RecommendationFilter filter) {
        Calculation calculation = new Calculation(rows, bodies);
        for (int row : matching.matching()) {
            calculation.add(row);
        }
        return calculation.result(filter);
    }

    private void add(int row) {
        Status status = STATUSES[statuses.first(row)];
        Status claim = status(claims, row);
        Status reading = status(readings, row);
        int paragraph = rows.paragraph(row);
        total.add(status, paragraph);
        state.add(claim == null ? Status.NOT_ASSESSED : claim, paragraph);
        body.add(reading == null ? Status.NOT_ASSESSED : reading, paragraph);
        compare(claim, status, paragraph);
        byFamily.add(row, status, paragraph);
        byBody.add(row, status, paragraph);
        byYear.add(row, status, paragraph);
        byTheme.add(row, status, paragraph);
        byCountry.add(row, status, paragraph);
        matrix.add(row, status.value().isPresent());
    }

    /** Null where there is none, and for a grade that cannot be read on this scale. */
    private static Status status(Column column, int row) {
        int number = column.first(row);
        return number < 0 || number >= STATUSES.length ? null : STATUSES[number];
    }

    private void compare(Status claim, Status status, int paragraph) {
        if (claim != null && claim.value().isPresent() && status.value().isPresent()) {
            pairs++;
            statePairs.add(claim, paragraph);
            coalitionPairs.add(status, paragraph);
        }
        if (claim == Status.FULLY_IMPLEMENTED) {
            claimedDone++;
            claimedDoneNotConfirmed += status == Status.FULLY_IMPLEMENTED ? 0 : 1;
        }
    }

    private Progress result(RecommendationFilter filter) {
        Comparator<Line> bodyOrder =
                Comparator.comparingInt((Line l) -> bodies.order(l.key())).thenComparing(Line::key);
        return new Progress(
                filter.query(),
                rows.version().position(),
                rows.version().recordedAt(),
                Index.METHOD,
                total.counts(),
                voices(),
                byFamily.lines(Comparator.comparing(Line::key)),
                byBody.lines(bodyOrder),
                byTheme.lines(LARGEST),
                byYear.lines(BY_YEAR),
                byCountry.lines(LARGEST),
                matrix.cells(bodies));
    }

    /** The gap of what is exact: that of two rounded indices would be off by one half of the time. */
    private Progress.Voices voices() {
        Index theirs = statePairs.counts().index();
        Index ours = coalitionPairs.counts().index();
        Integer gap = theirs.percent() == null
                ? null
                : statePairs.exact().minus(coalitionPairs.exact()).rounded();
        return new Progress.Voices(
                state.counts(),
                body.counts(),
                total.counts(),
                gap,
                new Progress.Both(pairs, theirs.percent(), ours.percent()),
                claimedDone,
                claimedDoneNotConfirmed);
    }
}
