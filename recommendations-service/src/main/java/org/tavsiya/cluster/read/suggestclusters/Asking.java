package org.tavsiya.cluster.read.suggestclusters;

import java.util.List;
import java.util.Set;

/**
 * What is compared of one recommendation.
 *
 * @param linked ids of the older ones that it repeats, replaces or doubles
 */
record Asking(
        String id,
        String text,
        List<String> themes,
        Set<String> instruments,
        String body,
        String symbol,
        Integer year,
        Set<String> linked) {}
