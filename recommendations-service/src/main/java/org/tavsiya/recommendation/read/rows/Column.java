package org.tavsiya.recommendation.read.rows;

/** The values of one dimension, row by row. */
public final class Column {

    private final int[] numbers;
    private final Lists lists;
    private final LabelNumbers labels;
    private final PastVoices.Voice then;

    /** @param then what it says at another moment; null where that is what the numbers say */
    Column(int[] numbers, Lists lists, LabelNumbers labels, PastVoices.Voice then) {
        this.then = then;
        this.numbers = numbers;
        this.lists = lists;
        this.labels = labels;
    }

    /** Numbers of the row's labels; empty where it has no value. Not to be changed. */
    public int[] values(int row) {
        return lists.get(list(row));
    }

    /** The number of the row's first label, -1 where it has none. */
    public int first(int row) {
        int[] values = lists.get(list(row));
        return values.length == 0 ? -1 : values[0];
    }

    public LabelNumbers labels() {
        return labels;
    }

    /** Rows with the same list of values share this number, which is below {@link #lists()}. */
    public int list(int row) {
        return then == null ? numbers[row] : then.list(row, numbers[row]);
    }

    public int lists() {
        return lists.size();
    }

    /** @param list a number from {@link #list} */
    public int[] valuesOf(int list) {
        return lists.get(list);
    }

    /** By the row's first label in the alphabet, rows without one last. */
    public RowOrder byLabel() {
        return (one, other) -> {
            int first = first(one);
            int second = first(other);
            if (first == second) {
                return 0;
            }
            if (first < 0 || second < 0) {
                return first < 0 ? 1 : -1;
            }
            return labels.label(first).compareTo(labels.label(second));
        };
    }

    /** By the number of the row's first label: for an enumeration its own order, rows without one first. */
    public RowOrder byNumber() {
        return (one, other) -> Integer.compare(first(one), first(other));
    }
}
