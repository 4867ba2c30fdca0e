package org.tavsiya.recommendation.read.gap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tavsiya.recommendation.Status;
import org.tavsiya.recommendation.read.filter.Dimension;
import org.tavsiya.recommendation.read.gap.Gap.Crossing;
import org.tavsiya.recommendation.read.rows.Column;
import org.tavsiya.recommendation.read.rows.Rows;
import org.tavsiya.vocabulary.GradeSchemes;

/** One pass over the rows that match: counts, and which of them differ and how far. */
final class GapTally {

    private static final Status[] STATUSES = Status.values();

    private final Column statuses;
    private final Column claims;
    private final Column readings;
    private final Column bodies;
    private final GradeSchemes grades;
    /** By body and reading, what the grade does not contradict; -1 stands for no body. */
    private final Map<Integer, List<List<Status>>> agreeing = new HashMap<>();

    private final int[][] matrix = new int[STATUSES.length][STATUSES.length];
    private final int[] differing;
    private final byte[] apart;
    private int size;
    int n;
    int claimed;
    int both;
    int same;
    int more;
    int less;
    int grade;
    int any;

    GapTally(Rows rows, int[] matching, Differs wanted, GradeSchemes grades) {
        this.grades = grades;
        statuses = rows.column(Dimension.STATUS);
        claims = rows.column(Dimension.CLAIM);
        readings = rows.column(Dimension.GRADE);
        bodies = rows.column(Dimension.BODY);
        differing = new int[matching.length];
        apart = new byte[matching.length];
        for (int row : matching) {
            add(row, wanted);
        }
    }

    private void add(int row, Differs wanted) {
        Status found = STATUSES[statuses.first(row)];
        Status claim = status(claims, row);
        List<Status> graded = graded(row);
        n++;
        if (claim != null) {
            claimed++;
            matrix[claim.ordinal()][found.ordinal()]++;
        }
        boolean comparable = Steps.rank(claim) >= 0 && Steps.rank(found) >= 0;
        int difference = Steps.between(claim, found);
        boolean contradicted = Steps.toGrade(claim, graded) > 0 || Steps.toGrade(found, graded) > 0;
        both += comparable ? 1 : 0;
        same += comparable && difference == 0 ? 1 : 0;
        more += difference > 0 ? 1 : 0;
        less += difference < 0 ? 1 : 0;
        grade += contradicted ? 1 : 0;
        int steps = Steps.apart(claim, graded, found);
        any += steps > 0 ? 1 : 0;
        boolean asked = switch (wanted) {
            case ANYHOW -> steps > 0;
            case MORE -> difference > 0;
            case LESS -> difference < 0;
            case GRADE -> contradicted;
        };
        if (asked) {
            apart[size] = (byte) steps;
            differing[size++] = row;
        }
    }

    /** Null where there is none, and for what is no status. */
    private static Status status(Column column, int row) {
        int number = column.first(row);
        return number < 0 || number >= STATUSES.length ? null : STATUSES[number];
    }

    private List<Status> graded(int row) {
        Status reading = status(readings, row);
        if (reading == null) {
            return List.of();
        }
        int body = bodies.first(row);
        return agreeing.computeIfAbsent(
                        body,
                        number -> ofBody(number < 0 ? null : bodies.labels().label(number)))
                .get(reading.ordinal());
    }

    private List<List<Status>> ofBody(String body) {
        return Arrays.stream(STATUSES)
                .map(reading -> Steps.statuses(grades.agreeing(body, reading.name())))
                .toList();
    }

    /** Those asked for, largest distance first; at one distance in the order in which they were given. */
    int[] largestFirst() {
        int[] sorted = new int[size];
        int place = 0;
        for (int steps = STATUSES.length; steps >= 0; steps--) {
            for (int i = 0; i < size; i++) {
                if (apart[i] == steps) {
                    sorted[place++] = differing[i];
                }
            }
        }
        return sorted;
    }

    List<Crossing> crossings() {
        List<Crossing> cells = new ArrayList<>();
        for (Status claim : STATUSES) {
            for (Status found : STATUSES) {
                int count = matrix[claim.ordinal()][found.ordinal()];
                if (count > 0) {
                    boolean comparable = Steps.rank(claim) >= 0 && Steps.rank(found) >= 0;
                    cells.add(new Crossing(claim, found, count, comparable ? Steps.between(claim, found) : null));
                }
            }
        }
        return cells;
    }
}
