package org.tavsiya.web.overview;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tavsiya.document.Marker;
import org.tavsiya.document.UnDocument;
import org.tavsiya.document.UnDocuments;
import org.tavsiya.progress.Counts;
import org.tavsiya.progress.OverTime;
import org.tavsiya.progress.OverTime.Point;
import org.tavsiya.progress.OverTime.Step;
import org.tavsiya.progress.TimeQueries;
import org.tavsiya.recommendation.read.filter.Dimension;
import org.tavsiya.recommendation.read.filter.Moment;
import org.tavsiya.recommendation.read.filter.RecommendationFilter;
import org.tavsiya.recommendation.read.rows.Snapshot;
import org.tavsiya.vocabulary.Bodies;
import org.tavsiya.web.overview.HowItChanged.Row;
import org.tavsiya.web.site.Facts;
import org.tavsiya.web.site.Language;
import org.tavsiya.web.site.Links;
import org.tavsiya.web.site.Wording;
import org.tavsiya.web.site.Wordings;

/** Makes the figure that shows how it changed: the same on the front page, on that of a body, and on its own. */
@Component
public class TimeFigure {

    private final TimeQueries queries;
    private final UnDocuments documents;
    private final Bodies bodies;
    private final Wordings wordings;
    private final Facts facts;

    TimeFigure(TimeQueries queries, UnDocuments documents, Bodies bodies, Wordings wordings, Facts facts) {
        this.queries = queries;
        this.documents = documents;
        this.bodies = bodies;
        this.wordings = wordings;
        this.facts = facts;
    }

    /**
     * @param filter of what is counted
     * @param state that the page speaks of, also where the filter leaves it open; null for several
     */
    public HowItChanged of(Snapshot now, RecommendationFilter filter, String state, Language language, Step step) {
        OverTime figures = queries.overTime(now, filter, step);
        List<Point> points = figures.points();
        boolean early =
                points.isEmpty() || Lead.early(points.get(points.size() - 1).counts());
        int longest = points.stream().mapToInt(p -> p.counts().n()).max().orElse(0);
        Wording w = wordings.of(language);
        Happenings happenings = happenings(filter, state, points, w);
        List<Row> rows = new ArrayList<>();
        LocalDate before = null;
        for (Point point : points) {
            boolean last = rows.size() == points.size() - 1;
            RecommendationFilter then = last
                    ? filter
                    : filter.on(new Moment(point.day(), filter.moment().at()));
            Drill drill = new Drill(language, then);
            rows.add(row(point, drill, early ? longest : point.counts().n(), happenings.signs(before, point.day()), w));
            before = point.day();
        }
        String query = step == Step.YEAR ? null : "step=" + step;
        return new HowItChanged(
                early,
                points.isEmpty() ? null : points.get(points.size() - 1).day(),
                figures.method(),
                rows,
                happenings.list(),
                Links.with("/" + language.code() + "/over-time", filter),
                Links.with("/api/v1/progress/over-time.csv", filter, query),
                Links.with("/api/v1/progress/over-time.json", filter, query));
    }

    private static Row row(Point point, Drill then, int longest, List<HowItChanged.Sign> signs, Wording w) {
        Counts counts = point.counts();
        LocalDate day = point.day();
        FigureRow figure = FigureRow.of(
                w.date(day),
                null,
                Links.overview(then.language(), then.filter()),
                counts,
                longest,
                then.assessed(),
                w,
                then::status);
        return new Row(
                day.equals(yearEnd(day)) ? String.valueOf(day.getYear()) : w.date(day),
                figure.listed(counts.n() == 0 ? null : then.all()),
                Bar.percent(counts.index().coverage()),
                signs);
    }

    private static LocalDate yearEnd(LocalDate day) {
        return LocalDate.of(day.getYear(), Month.DECEMBER, 31);
    }

    private Happenings happenings(RecommendationFilter filter, String state, List<Point> points, Wording w) {
        Set<String> of = bodies(filter);
        List<Marker> markers = state == null || points.isEmpty()
                ? List.of()
                : documents.markersOfBodies(
                        state,
                        of,
                        points.get(0).day().withDayOfYear(1),
                        points.get(points.size() - 1).day());
        return new Happenings(markers, of.size() == 1, w, documents, facts);
    }

    /** Those that the filter names, by themselves, by their family or by a document; none where it names none. */
    private Set<String> bodies(RecommendationFilter filter) {
        Set<String> named = new HashSet<>(filter.effective(Dimension.BODY));
        List<String> families = filter.effective(Dimension.FAMILY);
        if (named.isEmpty() && !families.isEmpty()) {
            documents.all().stream()
                    .map(UnDocument::body)
                    .filter(body -> families.contains(bodies.family(body).name()))
                    .forEach(named::add);
        }
        if (named.isEmpty()) {
            filter.effective(Dimension.SYMBOL).stream()
                    .flatMap(symbol -> documents.find(symbol).stream())
                    .map(UnDocument::body)
                    .forEach(named::add);
        }
        return named;
    }
}
