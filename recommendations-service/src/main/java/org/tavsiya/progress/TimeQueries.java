package org.tavsiya.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tavsiya.calendar.Today;
import org.tavsiya.progress.Comparison.Moved;
import org.tavsiya.progress.Comparison.Turn;
import org.tavsiya.progress.OverTime.Point;
import org.tavsiya.progress.OverTime.Step;
import org.tavsiya.recommendation.Lifecycle;
import org.tavsiya.recommendation.Status;
import org.tavsiya.recommendation.read.filter.Dimension;
import org.tavsiya.recommendation.read.filter.Moment;
import org.tavsiya.recommendation.read.filter.RecommendationFilter;
import org.tavsiya.recommendation.read.listrecommendations.ListRecommendations;
import org.tavsiya.recommendation.read.open.PublicListItem;
import org.tavsiya.recommendation.read.rows.RowFilter;
import org.tavsiya.recommendation.read.rows.RowStore;
import org.tavsiya.recommendation.read.rows.Rows;
import org.tavsiya.recommendation.read.rows.Snapshot;
import org.tavsiya.recommendation.read.rows.VoicesByDay;
import org.tavsiya.recommendation.read.search.TextMatches;

/** Answers "how has it changed": the same filter, counted on many days, and compared between two. */
@Component
public class TimeQueries {

    /** Twenty-five years by quarter. */
    static final int MOST_POINTS = 100;

    private final TextMatches texts;
    private final Today today;
    private final RowStore store;
    private final ListRecommendations lists;

    TimeQueries(TextMatches texts, Today today, RowStore store, ListRecommendations lists) {
        this.texts = texts;
        this.today = today;
        this.store = store;
        this.lists = lists;
    }

    /** @throws IllegalArgumentException where more days would be needed than are shown at once */
    public OverTime overTime(Snapshot now, RecommendationFilter filter, Step step) {
        Rows rows = now.rows();
        int[] matching = matching(now, filter);
        List<LocalDate> days = days(rows, matching, last(now), step);
        return new OverTime(
                filter.query(),
                now.version().position(),
                now.version().recordedAt(),
                Index.METHOD,
                step,
                points(rows, matching, days, filter));
    }

    private static List<Point> points(Rows rows, int[] matching, List<LocalDate> days, RecommendationFilter filter) {
        VoicesByDay voices = rows.voices();
        VoicesByDay.Asked asked = voices.asked(filter);
        boolean[] wanted = wanted(filter);
        Tally[] tallies = new Tally[days.size()];
        Arrays.setAll(tallies, i -> new Tally());
        long[] numbers = days.stream().mapToLong(LocalDate::toEpochDay).toArray();
        Status[] statuses = Status.values();
        int[] status = new int[numbers.length];
        int[] lifecycle = new int[numbers.length];
        for (int row : matching) {
            voices.onDays(row, numbers, status, lifecycle);
            for (int i = voices.firstMade(row, numbers); i < numbers.length; i++) {
                if (wanted[lifecycle[i]] && asked.passes(row, numbers[i])) {
                    tallies[i].add(statuses[status[i]], rows.paragraph(row));
                }
            }
        }
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < tallies.length; i++) {
            points.add(new Point(days.get(i), tallies[i].counts()));
        }
        return points;
    }

    /**
     * What the filter asks of voices is asked of the later day.
     *
     * @throws IllegalArgumentException where the days do not follow each other, or the later one is not there yet
     */
    public Comparison compare(Snapshot now, RecommendationFilter filter, LocalDate since, LocalDate until) {
        LocalDate last = last(now);
        LocalDate to = until == null ? last : until;
        if (!since.isBefore(to) || to.isAfter(last)) {
            throw new IllegalArgumentException(
                    "since must be a day before until, and until none after " + last + ": " + since + ", " + to + ".");
        }
        Rows rows = now.rows();
        VoicesByDay voices = rows.voices();
        VoicesByDay.Asked asked = voices.asked(filter);
        boolean[] wanted = wanted(filter);
        Map<Turn, Integer> counts = new EnumMap<>(Turn.class);
        Arrays.stream(Turn.values()).forEach(turn -> counts.put(turn, 0));
        List<Moved> moved = new ArrayList<>();
        int n = 0;
        for (int row : rows.inDefaultOrder(matching(now, filter))) {
            Status from = standing(voices, row, since.toEpochDay(), wanted);
            Status then = standing(voices, row, to.toEpochDay(), wanted);
            if (from == null && then == null || !asked.passes(row, to.toEpochDay())) {
                continue;
            }
            n++;
            Turn turn = turn(from, then);
            boolean corrected = voices.corrected(row, since.toEpochDay(), to.toEpochDay());
            counts.merge(turn, 1, Integer::sum);
            counts.merge(Turn.CORRECTED, corrected ? 1 : 0, Integer::sum);
            if (corrected || turn != Turn.SAME && turn != Turn.NEW) {
                moved.add(new Moved(rows.id(row), turn, corrected, from, then));
            }
        }
        return new Comparison(
                filter.query(), now.version().position(), now.version().recordedAt(), since, to, n, counts, moved);
    }

    /** Those of a comparison, as they stand on its later day; in its order. */
    public List<PublicListItem> told(Snapshot now, Comparison comparison, List<Moved> those) {
        Snapshot then =
                store.snapshot(new Moment(comparison.until(), now.version().position()));
        return lists.these(then, those.stream().map(Moved::id).toList());
    }

    /** Null where it does not count on that day. */
    private static Status standing(VoicesByDay voices, int row, long day, boolean[] wanted) {
        return voices.made(row, day) && wanted[voices.lifecycle(row, day).ordinal()] ? voices.status(row, day) : null;
    }

    static Turn turn(Status from, Status to) {
        if (to == null) {
            return Turn.LEFT;
        }
        boolean known = to.value().isPresent();
        if (from == null || from.value().isEmpty()) {
            return known
                    ? Turn.FIRST_ASSESSED
                    : from == to ? Turn.SAME : to == Status.NO_INFORMATION ? Turn.NO_INFORMATION : Turn.NEW;
        }
        if (from == to) {
            return Turn.SAME;
        }
        if (to.higherThan(from)) {
            return Turn.BETTER;
        }
        return to.lowerThan(from) || to == Status.REGRESSED || to == Status.CONTRARY ? Turn.WORSE : Turn.OTHERWISE;
    }

    /** Whatever became of them since: on which days one counts, its lifecycle says day by day. */
    private int[] matching(Snapshot now, RecommendationFilter filter) {
        RecommendationFilter whenever = VoicesByDay.silent(filter).with(Dimension.LIFECYCLE, RecommendationFilter.ANY);
        return new RowFilter(whenever, now.rows(), texts.of(now, filter)).matching();
    }

    private static boolean[] wanted(RecommendationFilter filter) {
        List<String> effective = filter.effective(Dimension.LIFECYCLE);
        boolean[] wanted = new boolean[Lifecycle.values().length];
        for (Lifecycle lifecycle : Lifecycle.values()) {
            wanted[lifecycle.ordinal()] = effective.isEmpty() || effective.contains(lifecycle.name());
        }
        return wanted;
    }

    /** Of the data and not of the clock: while nothing is recorded, no figure changes. No fact is later than the day it was recorded on. */
    private LocalDate last(Snapshot now) {
        LocalDate asked = now.moment().asOf();
        return asked != null || now.version().recordedAt() == null
                ? asked
                : today.on(now.version().recordedAt());
    }

    private static List<LocalDate> days(Rows rows, int[] matching, LocalDate last, Step step) {
        if (last == null) {
            return List.of();
        }
        int first = Arrays.stream(matching)
                .map(rows::day)
                .filter(day -> day != Rows.UNKNOWN_DAY)
                .min()
                .orElse((int) last.toEpochDay());
        int months = step == Step.YEAR ? 12 : 3;
        LocalDate begin = LocalDate.ofEpochDay(first);
        LocalDate end = begin.withDayOfMonth(1)
                .withMonth((begin.getMonthValue() - 1) / months * months + months)
                .plusMonths(1)
                .minusDays(1);
        List<LocalDate> days = new ArrayList<>();
        for (; end.isBefore(last); end = end.plusDays(1).plusMonths(months).minusDays(1)) {
            days.add(end);
        }
        days.add(last);
        if (days.size() > MOST_POINTS) {
            throw new IllegalArgumentException("So many days are not shown at once: choose yearFrom or step=year.");
        }
        return days;
    }
}
