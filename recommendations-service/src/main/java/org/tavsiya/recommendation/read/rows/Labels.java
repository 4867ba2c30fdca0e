package org.tavsiya.recommendation.read.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Numbers for labels of one dimension, given in order of arrival and never taken back. Written by one thread, read by many. */
public final class Labels {

    private final Map<String, Integer> numbers = new ConcurrentHashMap<>();
    private volatile List<String> labels = List.of();
    private final List<String> growing = new ArrayList<>();

    /** The number of a label, a new one where it was not met before; -1 for null. */
    synchronized int number(String label) {
        if (label == null) {
            return -1;
        }
        Integer known = numbers.get(label);
        if (known != null) {
            return known;
        }
        growing.add(label);
        labels = null;
        numbers.put(label, growing.size() - 1);
        return growing.size() - 1;
    }

    /** The one copy of a label, so that rows of one document share it. */
    String same(String label) {
        return label(number(label));
    }

    int[] numbers(List<String> many) {
        return many.stream().mapToInt(this::number).toArray();
    }

    /** -1 where no row has this label. */
    public int find(String label) {
        return numbers.getOrDefault(label, -1);
    }

    public synchronized String label(int number) {
        return number < 0 ? null : growing.get(number);
    }

    public synchronized int size() {
        return growing.size();
    }

    public synchronized List<String> all() {
        if (labels == null) {
            labels = List.copyOf(growing);
        }
        return labels;
    }
}
