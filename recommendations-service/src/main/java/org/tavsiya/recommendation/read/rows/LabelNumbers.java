package org.tavsiya.recommendation.read.rows;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Numbers for labels of one dimension, given in order of arrival and never taken back. Written by one thread, read by many. */
public final class LabelNumbers {

    private final Map<String, Integer> numbers = new ConcurrentHashMap<>();
    private volatile String[] labels = new String[16];
    private volatile int size;

    /** @param known get the numbers from 0 in this order */
    LabelNumbers(List<String> known) {
        known.forEach(this::number);
    }

    /** The number of a label, a new one where it was not met before; -1 for null. */
    synchronized int number(String label) {
        if (label == null) {
            return -1;
        }
        Integer known = numbers.get(label);
        if (known != null) {
            return known;
        }
        int next = size;
        if (next == labels.length) {
            labels = Arrays.copyOf(labels, next * 2);
        }
        labels[next] = label;
        size = next + 1;
        // Last: whoever finds the number here may ask for its label.
        numbers.put(label, next);
        return next;
    }

    /** -1 where no row has this label. */
    public int find(String label) {
        return numbers.getOrDefault(label, -1);
    }

    /** @return null for -1 */
    public String label(int number) {
        return number < 0 ? null : labels[number];
    }

    public int size() {
        return size;
    }
}
