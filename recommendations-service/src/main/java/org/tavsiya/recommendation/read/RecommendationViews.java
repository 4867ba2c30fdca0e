package org.tavsiya.recommendation.read;

import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;
import org.tavsiya.recommendation.read.document.Evolution;
import org.tavsiya.recommendation.read.rows.RowStore;
import org.tavsiya.views.ViewGeneration;
import org.tavsiya.views.ViewProjector;
import org.tavsiya.views.ViewProjectors;
import org.tavsiya.vocabulary.GradeSchemes;

/** Declares the view of recommendations to the generations. */
@Component
class RecommendationViews implements ViewProjectors {

    private final MongoTemplate mongo;
    private final Evolution evolution;
    private final RowStore rows;

    RecommendationViews(MongoTemplate mongo, GradeSchemes grades, RowStore rows) {
        this.mongo = mongo;
        this.evolution = new Evolution(grades);
        this.rows = rows;
    }

    @Override
    public ViewProjector forGeneration(ViewGeneration generation) {
        return new RecommendationProjector(mongo, evolution, generation, rows);
    }
}
