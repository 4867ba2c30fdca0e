package org.tavsiya.recommendation.read.open;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.tavsiya.recommendation.read.document.RecommendationDocument;
import org.tavsiya.recommendation.read.document.StandingOn;

/**
 * The coalition's status on the last day of a year, by today's knowledge: corrections are in it, what was retracted is not.
 *
 * @param status name of the status; in the last year, that of now
 */
@Schema(name = "StatusOfYear")
public record YearEnd(int year, String status) {

    /**
     * One for each year, from the publication until now.
     *
     * @param now the day that is shown; null on an empty register
     */
    static List<YearEnd> of(RecommendationDocument d, LocalDate now) {
        TreeSet<LocalDate> days = StandingOn.days(d);
        if (days.isEmpty() || now == null) {
            return List.of();
        }
        LocalDate first = d.published() == null ? days.first() : d.published();
        LocalDate last = days.last().isAfter(now) ? days.last() : now;
        return IntStream.rangeClosed(first.getYear(), last.getYear())
                .mapToObj(year -> new YearEnd(year, new StandingOn(d, LocalDate.of(year, Month.DECEMBER, 31)).status()))
                .toList();
    }
}
