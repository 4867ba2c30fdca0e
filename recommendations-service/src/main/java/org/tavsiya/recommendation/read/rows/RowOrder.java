package org.tavsiya.recommendation.read.rows;

/** An order of rows, as {@link java.util.Comparator} without objects. */
@FunctionalInterface
public interface RowOrder {

    int compare(int one, int other);

    default RowOrder then(RowOrder next) {
        return (one, other) -> {
            int first = compare(one, other);
            return first == 0 ? next.compare(one, other) : first;
        };
    }
}
