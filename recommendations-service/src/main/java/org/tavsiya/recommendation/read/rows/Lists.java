package org.tavsiya.recommendation.read.rows;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Lists of labels, each kept once and known by a number of its own: a quarter of a million recommendations share some
 * thousands of lists of themes. A filter is decided once for each list instead of once for each row.
 */
final class Lists {

    private final LabelNumbers labels;
    private final Map<List<String>, Integer> numbers = new ConcurrentHashMap<>();
    private volatile int[][] lists = new int[16][];
    private volatile int size;

    Lists(LabelNumbers labels) {
        this.labels = labels;
    }

    synchronized int number(List<String> values) {
        Integer known = numbers.get(values);
        if (known != null) {
            return known;
        }
        int next = size;
        if (next == lists.length) {
            lists = Arrays.copyOf(lists, next * 2);
        }
        int[] list = values.stream().mapToInt(labels::number).toArray();
        lists[next] = list;
        size = next + 1;
        // With the labels' own strings: those of a hundred thousand lists would otherwise be kept beside them.
        numbers.put(Arrays.stream(list).mapToObj(labels::label).toList(), next);
        return next;
    }

    /** Numbers of the labels. Not to be changed. */
    int[] get(int number) {
        return lists[number];
    }

    int size() {
        return size;
    }
}
