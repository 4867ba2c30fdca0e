package org.tavsiya.recommendation.read.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tavsiya.ServiceTest;
import org.tavsiya.account.Actor;
import org.tavsiya.account.Role;
import org.tavsiya.demonstration.Demonstration;
import org.tavsiya.recommendation.read.filter.Dimension;
import org.tavsiya.recommendation.read.filter.RecommendationFilter;
import org.tavsiya.recommendation.read.listrecommendations.ListRecommendations;
import org.tavsiya.recommendation.read.listrecommendations.Sort;
import org.tavsiya.recommendation.read.rows.RowStore;

/** What people ask in three languages finds what they expect among the first ten. */
class RelevanceTest extends ServiceTest {

    private static final double FLOOR = 0.85;
    private static final double FLOOR_OF_EACH = 0.3;

    @BeforeAll
    void fill() {
        service.bean(Demonstration.class).load(new Actor("admin", Role.ADMINISTRATOR));
        service.awaitViews();
    }

    @Test
    void the_first_ten_are_those_expected() throws IOException {
        Map<String, Double> gains = new TreeMap<>();
        Relevance.questions()
                .forEach((question, expected) -> gains.put(question, Relevance.gain(found(question), expected)));
        String all =
                String.join("\n", gains.entrySet().stream().map(String::valueOf).toList());
        assertThat(gains).hasSizeGreaterThanOrEqualTo(40);
        assertThat(gains.values().stream()
                        .mapToDouble(Double::doubleValue)
                        .average()
                        .orElse(0))
                .as(all)
                .isGreaterThan(FLOOR);
        assertThat(gains.values()).as(all).allMatch(gain -> gain > FLOOR_OF_EACH);
    }

    private List<String> found(String question) {
        RecommendationFilter filter =
                RecommendationFilter.ALL.withText(question).with(Dimension.LIFECYCLE, RecommendationFilter.ANY);
        return service
                .bean(ListRecommendations.class)
                .list(service.bean(RowStore.class).snapshot(), filter, Sort.BEST, 0, Relevance.FIRST)
                .items()
                .stream()
                .map(i -> i.symbol() + "#" + i.paragraph())
                .toList();
    }
}
