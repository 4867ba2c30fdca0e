package org.tavsiya.web.bodies;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tavsiya.recommendation.read.filter.Dimension;
import org.tavsiya.recommendation.read.filter.RecommendationFilter;
import org.tavsiya.recommendation.read.listrecommendations.Facet;
import org.tavsiya.recommendation.read.listrecommendations.ListRecommendations;
import org.tavsiya.recommendation.read.rows.Snapshot;
import org.tavsiya.vocabulary.Bodies;
import org.tavsiya.web.site.Links;

/** Which body an address means: one of the vocabulary, or one that the register has as its source writes it. */
@Component
class BodyLabels {

    private static final RecommendationFilter EVERYTHING = RecommendationFilter.ALL
            .with(Dimension.TYPE, RecommendationFilter.ANY)
            .with(Dimension.LIFECYCLE, RecommendationFilter.ANY);

    private final Bodies bodies;
    private final ListRecommendations lists;

    BodyLabels(Bodies bodies, ListRecommendations lists) {
        this.bodies = bodies;
        this.lists = lists;
    }

    /** @param name as it stands in the address: {@code sr-torture} */
    Optional<String> find(Snapshot now, String name) {
        List<String> known = bodies.all().stream().map(Bodies.Body::code).toList();
        return first(known.stream(), name)
                .or(() -> first(
                        lists.facet(now, EVERYTHING, Dimension.BODY).values().stream()
                                .map(Facet.Value::value)
                                .filter(label -> !RecommendationFilter.NONE.equals(label)),
                        name));
    }

    private static Optional<String> first(Stream<String> labels, String name) {
        return labels.filter(label -> Links.inAddress(label).equals(name)).findFirst();
    }
}
