package org.tavsiya.web.overtime;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tavsiya.progress.Comparison;
import org.tavsiya.progress.Counts;
import org.tavsiya.progress.OverTime;
import org.tavsiya.web.cite.Differences;
import org.tavsiya.web.site.Wording;

/** What of many days is another by today's knowledge: the last day count by count, of the others on how many. */
record TimeDifferences(Wording w, Differences differences) {

    /** @param compared null where no two days are compared; so is {@code comparedNow} */
    void tell(OverTime then, OverTime now, Comparison compared, Comparison comparedNow) {
        List<OverTime.Point> points = then.points();
        Map<?, Counts> known =
                now.points().stream().collect(Collectors.toMap(OverTime.Point::day, OverTime.Point::counts));
        if (!points.isEmpty() && !now.points().isEmpty()) {
            differences.counts(
                    points.get(points.size() - 1).counts(),
                    now.points().get(now.points().size() - 1).counts());
        }
        int others = (int) points.stream()
                .filter(p -> !p.counts().equals(known.get(p.day())))
                .count();
        if (others > 0 || points.size() != now.points().size()) {
            differences.besides(w.text("newer.days", others, points.size()));
        }
        if (compared != null) {
            compared.counts()
                    .forEach((turn, n) -> differences.text(
                            w.text("compare.title"),
                            w.text("turn." + turn, n),
                            w.text("turn." + turn, comparedNow.counts().get(turn))));
        }
    }
}
