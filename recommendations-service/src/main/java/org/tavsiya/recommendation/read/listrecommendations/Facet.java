package org.tavsiya.recommendation.read.listrecommendations;

import java.util.List;
import org.tavsiya.recommendation.read.filter.Dimension;

/** How many recommendations each value of a dimension would give, all other filters applied and its own left out. */
public record Facet(Dimension dimension, List<Value> values) {

    public record Value(String value, int count, boolean chosen) {}
}
