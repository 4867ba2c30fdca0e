package org.tavsiya.cluster.read.suggestclusters;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tavsiya.cluster.read.suggestclusters.Vectors.Vector;

/**
 * How alike the recommendations on one State are, each pair by one measure: the cosine of what tells in them. Stems of words weigh by how
 * seldom they are here, pairs of neighbouring words half of that, a treaty by its name twice, a theme half. Who names treaties and shares
 * none asks for something else. Read docs/decisions/0019 before turning at the weights.
 */
final class Likeness {

    /** Below this two texts have hardly more in common than any two. */
    static final int FLOOR = 20;

    private static final int FULL = 100;
    /** What both repeat, somebody said already. */
    private static final int LINKED = 90;

    /** What the same body asks in another of its documents is so much nearer. */
    private static final int FOLLOWS = 5;

    private final List<Asking> askings;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Nearest> near;

    Likeness(List<Asking> askings) {
        this.askings = List.copyOf(askings);
        for (int i = 0; i < askings.size(); i++) {
            numbers.put(askings.get(i).id(), i);
        }
        this.near = near(Vectors.of(askings));
    }

    /** -1 for one that is not compared here. */
    int number(String id) {
        return numbers.getOrDefault(id, -1);
    }

    List<Asking> askings() {
        return askings;
    }

    /** Those that are near enough to be asked about, the nearest first. */
    List<Near> of(int index) {
        return near.get(index).list();
    }

    /** 0 where they are not near, or many others are nearer to both. */
    int between(int one, int other) {
        return Math.max(near.get(one).measure(other), near.get(other).measure(one));
    }

    private List<Nearest> near(List<Vector> vectors) {
        List<Nearest> found = new ArrayList<>();
        Postings[] postings = new Postings[Vectors.features(vectors)];
        float[] sums = new float[askings.size()];
        for (int i = 0; i < askings.size(); i++) {
            found.add(new Nearest(i));
            Arrays.fill(sums, 0, i, 0);
            Vector own = vectors.get(i);
            for (int f = 0; f < own.features().length; f++) {
                Postings holding = postings[own.features()[f]];
                if (holding == null) {
                    holding = new Postings();
                    postings[own.features()[f]] = holding;
                }
                holding.addTo(sums, own.weights()[f]);
                holding.add(i, own.weights()[f]);
            }
            compare(i, sums, found);
        }
        found.forEach(Nearest::close);
        return found;
    }

    private void compare(int own, float[] sums, List<Nearest> found) {
        for (int other = 0; other < own; other++) {
            int measure = measure(askings.get(own), askings.get(other), sums[other]);
            if (measure >= FLOOR) {
                found.get(own).add(other, measure);
                found.get(other).add(own, measure);
            }
        }
    }

    /** The texts that hold something, and what it weighs in each. */
    private static final class Postings {
        private int[] texts = new int[2];
        private float[] weights = new float[2];
        private int size;

        void add(int text, float weight) {
            if (size == texts.length) {
                texts = Arrays.copyOf(texts, size * 2);
                weights = Arrays.copyOf(weights, size * 2);
            }
            texts[size] = text;
            weights[size++] = weight;
        }

        void addTo(float[] sums, float weight) {
            for (int i = 0; i < size; i++) {
                sums[texts[i]] += weights[i] * weight;
            }
        }
    }

    private static int measure(Asking one, Asking other, float cosine) {
        int alike = Math.min(FULL, Math.round(cosine * FULL));
        if (alike < FLOOR && one.linked().isEmpty() && other.linked().isEmpty()) {
            return 0;
        }
        if (linked(one, other)) {
            return Math.max(alike, LINKED);
        }
        boolean others = !one.instruments().isEmpty()
                && !other.instruments().isEmpty()
                && Collections.disjoint(one.instruments(), other.instruments());
        return others ? 0 : alike < FLOOR || !follows(one, other) ? alike : Math.min(FULL, alike + FOLLOWS);
    }

    /** The same body asks in another of its documents: it repeats itself in words of its own. */
    static boolean follows(Asking one, Asking other) {
        return one.body() != null
                && one.body().equals(other.body())
                && one.symbol() != null
                && other.symbol() != null
                && !one.symbol().equals(other.symbol());
    }

    static boolean linked(Asking one, Asking other) {
        return one.linked().contains(other.id())
                || other.linked().contains(one.id())
                || !Collections.disjoint(one.linked(), other.linked());
    }
}
