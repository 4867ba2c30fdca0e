package org.tavsiya.evidence.read.open;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;

/**
 * One figure of one State by year.
 *
 * @param unit what is counted, in the language of the sources
 * @param place the State, as the register spells it
 * @param points the earliest year first
 */
public record PublicSeries(String unit, String place, List<Figure> points) {

    /**
     * A number that a public item of the library states.
     *
     * @param title of the source, in its language
     * @param url where it is found; null where it has no address or the address is dead
     */
    public record Figure(int year, BigDecimal number, String title, String language, String publisher, String url) {}

    private static final BigDecimal WHOLE = new BigDecimal(100);

    /** Length of a bar in percent of the longest. */
    public BigDecimal share(Figure point) {
        BigDecimal largest = points.stream()
                .map(Figure::number)
                .max(Comparator.naturalOrder())
                .orElse(BigDecimal.ZERO);
        return largest.signum() == 0
                ? BigDecimal.ZERO
                : point.number().multiply(WHOLE).divide(largest, 1, RoundingMode.HALF_UP);
    }
}
