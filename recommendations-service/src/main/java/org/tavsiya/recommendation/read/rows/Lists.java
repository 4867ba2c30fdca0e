package org.tavsiya.recommendation.read.rows;

import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Lists of label numbers, each kept once and known by a number of its own: a quarter of a million recommendations share some
 * thousands of lists of themes. A filter is decided once for each list instead of once for each row.
 */
final class Lists {

    private final Map<IntBuffer, Integer> numbers = new ConcurrentHashMap<>();
    private volatile int[][] lists = new int[16][];
    private volatile int size;

    synchronized int number(Labels labels, List<String> values) {
        int[] list = values.stream().mapToInt(labels::number).toArray();
        Integer known = numbers.get(IntBuffer.wrap(list));
        if (known != null) {
            return known;
        }
        int next = size;
        if (next == lists.length) {
            lists = Arrays.copyOf(lists, next * 2);
        }
        lists[next] = list;
        size = next + 1;
        numbers.put(IntBuffer.wrap(list), next);
        return next;
    }

    /** Not to be changed. */
    int[] get(int number) {
        return lists[number];
    }

    int size() {
        return size;
    }
}
