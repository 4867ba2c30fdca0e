package org.tavsiya.recommendation.read.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
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

    /** Each link of a page repeats the filter: what a stranger writes once would be written a thousand times. */
    @Test
    void a_filter_has_its_measure() {
        List<String> most = IntStream.range(0, 100).mapToObj(i -> "Theme " + i).toList();
        assertThat(RecommendationFilter.of(Map.of("theme", most)).values(Dimension.THEME))
                .hasSize(100);
        for (Map<String, List<String>> tooMuch : List.of(
                Map.of("theme", most, "country", List.of("Tajikistan")),
                Map.of("theme", List.of("x".repeat(2_001)), "country", List.of("y".repeat(2_000))))) {
            assertThatThrownBy(() -> RecommendationFilter.of(tooMuch))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("A filter has at most 100 values and, all together, 4000 characters.");
        }
    }
}
