package org.tavsiya.evidence.read;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import org.tavsiya.evidence.EvidenceContent;
import org.tavsiya.evidence.Sensitivity;

/**
 * One figure of one State by year, as items state it. Two sources of one year stand beside one another.
 *
 * @param points the earliest year first
 */
record NumberSeries(String unit, String place, List<Point> points) {

    /** @param language of the title */
    public record Point(
            int year,
            BigDecimal number,
            String id,
            String title,
            String language,
            String publisher,
            String url,
            boolean internal) {}

    private static final BigDecimal WHOLE = new BigDecimal(100);

    /** Null where fewer than two items state it: one number needs no drawing. */
    static NumberSeries of(List<EvidenceDocument> items) {
        List<Point> points = items.stream()
                .map(NumberSeries::point)
                .sorted(Comparator.comparing(Point::year).thenComparing(Point::id))
                .toList();
        if (points.size() < 2) {
            return null;
        }
        EvidenceContent first = items.get(0).content();
        return new NumberSeries(first.quantity().unit(), first.quantity().place(), points);
    }

    private static Point point(EvidenceDocument item) {
        EvidenceContent c = item.content();
        return new Point(
                c.quantity().year(),
                c.quantity().number(),
                item.id(),
                c.title(),
                c.language(),
                c.publisher(),
                c.url(),
                c.sensitivity() != Sensitivity.PUBLIC);
    }

    /** Length of a bar in percent of the longest. */
    public BigDecimal share(Point point) {
        BigDecimal largest = points.stream()
                .map(Point::number)
                .max(Comparator.naturalOrder())
                .orElse(BigDecimal.ZERO);
        return largest.signum() == 0
                ? BigDecimal.ZERO
                : point.number().multiply(WHOLE).divide(largest, 1, RoundingMode.HALF_UP);
    }
}
