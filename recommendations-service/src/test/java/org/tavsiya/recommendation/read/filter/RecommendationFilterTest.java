package org.tavsiya.recommendation.read.filter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RecommendationFilterTest {

    /**
     * Every dimension takes "none"; families hold a word of their own for it, and a filter that finds nothing would
     * read like an answer.
     */
    @Test
    void none_asks_for_the_family_that_is_none() {
        RecommendationFilter asked = RecommendationFilter.of(Map.of("family", List.of("none", "UPR")));
        assertThat(asked.values(Dimension.FAMILY)).containsExactly("NONE", "UPR");
        assertThat(asked).isEqualTo(RecommendationFilter.of(Map.of("family", List.of("UPR", "NONE"))));
    }

    @Test
    void none_stays_as_it_is_where_it_means_no_value() {
        assertThat(RecommendationFilter.of(Map.of("body", List.of("none"))).query())
                .isEqualTo("body=none");
    }
}
