package org.tavsiya.progress;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.tavsiya.progress.Progress.Cell;
import org.tavsiya.progress.Progress.Line;
import org.tavsiya.recommendation.Status;
import org.tavsiya.recommendation.read.filter.RecommendationFilter;
import org.tavsiya.recommendation.read.rows.Labels;
import org.tavsiya.recommendation.read.rows.Row;
import org.tavsiya.recommendation.read.rows.Rows;
import org.tavsiya.vocabulary.Bodies;

/** One pass over the rows that match a filter. The only place where figures are counted. */
final class Calculation {

    private final Rows rows;
    private final Bodies bodies;
    private final Tally total = new Tally();
    private final Tally state = new Tally();
    private final Tally body = new Tally();
    private final Tally statePairs = new Tally();
    private final Tally coalitionPairs = new Tally();
    private final Map<Integer, Tally> byFamily = new HashMap<>();
    private final Map<Integer, Tally> byBody = new HashMap<>();
    private final Map<Integer, Tally> byTheme = new HashMap<>();
    private final Map<Integer, Tally> byYear = new TreeMap<>();
    private final Map<Integer, Tally> byCountry = new HashMap<>();
    /** By body and theme as one dense number: the two put side by side in a long share a few hundred hashes between thousands of cells. */
    private final Map<Integer, int[]> matrix = new HashMap<>();
    private final int themes;
    private int pairs;
    private int claimedDone;
    private int claimedDoneNotConfirmed;

    Calculation(Rows rows, Bodies bodies) {
        this.rows = rows;
        this.bodies = bodies;
        this.themes = rows.words().themes.size() + 1;
    }

    static Progress of(Rows rows, Bodies bodies, Predicate<Row> matches, RecommendationFilter filter) {
        Calculation calculation = new Calculation(rows, bodies);
        for (Row row : rows.all()) {
            if (matches.test(row)) {
                calculation.add(row);
            }
        }
        return calculation.result(filter);
    }

    void add(Row row) {
        Status status = row.status();
        int paragraph = row.group();
        total.add(status, paragraph);
        state.add(row.claim() == null ? Status.NOT_ASSESSED : row.claim(), paragraph);
        body.add(row.reading() == null ? Status.NOT_ASSESSED : row.reading(), paragraph);
        compare(row, paragraph);
        tally(byFamily, row.family()).add(status, paragraph);
        tally(byBody, row.body()).add(status, paragraph);
        tally(byYear, row.year()).add(status, paragraph);
        for (int theme : orNone(row.themes())) {
            tally(byTheme, theme).add(status, paragraph);
            int[] cell = matrix.computeIfAbsent((row.body() + 1) * themes + theme + 1, k -> new int[2]);
            cell[0]++;
            cell[1] += status.value().isPresent() ? 1 : 0;
        }
        for (int country : orNone(row.countries())) {
            tally(byCountry, country).add(status, paragraph);
        }
    }

    private void compare(Row row, int paragraph) {
        if (row.claim() != null && row.claim().value().isPresent() && row.status().value().isPresent()) {
            pairs++;
            statePairs.add(row.claim(), paragraph);
            coalitionPairs.add(row.status(), paragraph);
        }
        if (row.claim() == Status.FULLY_IMPLEMENTED) {
            claimedDone++;
            claimedDoneNotConfirmed += row.status() == Status.FULLY_IMPLEMENTED ? 0 : 1;
        }
    }

    private static int[] orNone(int[] values) {
        return values.length == 0 ? new int[] {-1} : values;
    }

    private static Tally tally(Map<Integer, Tally> tallies, int key) {
        return tallies.computeIfAbsent(key, k -> new Tally());
    }

    Progress result(RecommendationFilter filter) {
        return new Progress(filter.query(), rows.version().position(), rows.version().recordedAt(), Index.METHOD, total.counts(), voices(),
                lines(byFamily, rows.words().families, Comparator.comparing(Line::key)),
                lines(byBody, rows.words().bodies, Comparator.comparingInt((Line l) -> bodies.order(l.key())).thenComparing(Line::key)),
                lines(byTheme, rows.words().themes, LARGEST),
                byYear.entrySet().stream().map(e -> new Line(e.getKey() < 0 ? RecommendationFilter.NONE : e.getKey().toString(), e.getValue().counts())).toList(),
                lines(byCountry, rows.words().countries, LARGEST), cells());
    }

    private static final Comparator<Line> LARGEST =
            Comparator.comparingInt((Line l) -> l.counts().n()).reversed().thenComparing(Line::key);

    private Progress.Voices voices() {
        Counts claimed = state.counts();
        Counts assessed = total.counts();
        Integer ours = assessed.index().percent();
        Integer theirs = claimed.index().percent();
        return new Progress.Voices(claimed, body.counts(), assessed, ours == null || theirs == null ? null : theirs - ours, both(),
                claimedDone, claimedDoneNotConfirmed);
    }

    private Progress.Both both() {
        if (pairs < Index.FEWEST) {
            return new Progress.Both(pairs, null, null, null);
        }
        int theirs = statePairs.counts().index().percent();
        int ours = coalitionPairs.counts().index().percent();
        return new Progress.Both(pairs, theirs, ours, theirs - ours);
    }

    private static List<Line> lines(Map<Integer, Tally> tallies, Labels labels, Comparator<Line> order) {
        List<Line> lines = new ArrayList<>();
        tallies.forEach((number, tally) -> lines.add(new Line(name(labels, number), tally.counts())));
        lines.sort(order);
        return lines;
    }

    private static String name(Labels labels, int number) {
        return number < 0 ? RecommendationFilter.NONE : labels.label(number);
    }

    private List<Cell> cells() {
        List<Cell> cells = new ArrayList<>();
        matrix.forEach((key, counts) -> cells.add(new Cell(name(rows.words().bodies, key / themes - 1),
                name(rows.words().themes, key % themes - 1), counts[0], counts[1])));
        cells.sort(Comparator.comparingInt((Cell c) -> bodies.order(c.body())).thenComparing(Cell::body).thenComparing(Cell::theme));
        return cells;
    }
}
