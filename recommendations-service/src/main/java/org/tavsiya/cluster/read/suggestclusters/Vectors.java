package org.tavsiya.cluster.read.suggestclusters;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tavsiya.recommendation.read.search.Analysis;
import org.tavsiya.recommendation.read.search.Analysis.Token;

/** What tells in each text and how much, as numbers: a comparison of 1,600 texts with each other has no time for words. */
final class Vectors {

    /** A word that so large a part of all texts hold tells nothing, and would make every text a neighbour of every other. */
    private static final double EVERYWHERE = 0.3;

    /** What so few hold tells in the smallest register. */
    private static final int FEW = 20;

    private static final int SHORTEST = 3;
    private static final float WORD = 1;
    private static final float PHRASE = 0.5f;
    private static final float INSTRUMENT = 2;
    private static final float THEME = 0.5f;

    /** Of one text: numbers of what tells in it, and the weight of each; all weights together have length 1. */
    record Vector(int[] features, float[] weights) {}

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Float> kinds = new ArrayList<>();
    private int[] holding = new int[1024];

    private Vectors() {}

    static List<Vector> of(List<Asking> askings) {
        Vectors vectors = new Vectors();
        List<Map<Integer, Integer>> counted =
                askings.stream().map(vectors::count).toList();
        return counted.stream().map(c -> vectors.weigh(c, askings.size())).toList();
    }

    private Map<Integer, Integer> count(Asking asking) {
        Map<Integer, Integer> counts = new HashMap<>();
        String before = null;
        for (Token word : Analysis.words(asking.text())) {
            if (!word.empty() && word.word().length() >= SHORTEST) {
                counts.merge(number("w:" + word.stem(), WORD), 1, Integer::sum);
                if (before != null) {
                    counts.merge(number("p:" + before + " " + word.stem(), PHRASE), 1, Integer::sum);
                }
                before = word.stem();
            }
        }
        asking.instruments().forEach(name -> counts.put(number("i:" + name, INSTRUMENT), 1));
        asking.themes().forEach(theme -> counts.put(number("t:" + theme, THEME), 1));
        counts.keySet().forEach(feature -> holding[feature]++);
        return counts;
    }

    private int number(String feature, float kind) {
        Integer known = numbers.get(feature);
        if (known != null) {
            return known;
        }
        int number = numbers.size();
        numbers.put(feature, number);
        kinds.add(kind);
        if (number == holding.length) {
            holding = Arrays.copyOf(holding, number * 2);
        }
        return number;
    }

    private Vector weigh(Map<Integer, Integer> counts, int all) {
        int[] features = counts.keySet().stream()
                .mapToInt(Integer::intValue)
                .filter(feature -> tells(feature, all))
                .sorted()
                .toArray();
        float[] weights = new float[features.length];
        double square = 0;
        for (int i = 0; i < features.length; i++) {
            double rare = Math.log(1 + (double) all / holding[features[i]]);
            weights[i] = (float) ((1 + Math.log(counts.get(features[i]))) * rare * kinds.get(features[i]));
            square += weights[i] * weights[i];
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] /= (float) Math.sqrt(square);
        }
        return new Vector(features, weights);
    }

    private boolean tells(int feature, int all) {
        boolean once = kinds.get(feature) == PHRASE && holding[feature] == 1;
        return !once && holding[feature] <= Math.max(FEW, all * EVERYWHERE);
    }

    /** How many features there are in all. */
    static int features(List<Vector> vectors) {
        return 1
                + vectors.stream()
                        .mapToInt(v -> v.features().length == 0 ? 0 : v.features()[v.features().length - 1])
                        .max()
                        .orElse(0);
    }
}
