package org.tavsiya.recommendation.read;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;
import org.tavsiya.eventlog.Streams;
import org.tavsiya.recommendation.read.document.Evolution;
import org.tavsiya.recommendation.read.rows.WrittenDocuments;
import org.tavsiya.views.ViewGeneration;
import org.tavsiya.views.ViewProjector;
import org.tavsiya.views.ViewProjectors;
import org.tavsiya.views.Views;
import org.tavsiya.vocabulary.GradeSchemes;

/** Declares the view of recommendations to the generations. */
@Component
class RecommendationViews implements ViewProjectors {

    /** Raised with every change of what a document holds or how an event is read. */
    static final int FORMAT = 11;

    private final MongoTemplate mongo;
    private final Streams log;
    private final Evolution evolution;
    private final List<WrittenDocuments> listeners;
    private final ObjectProvider<Views> views;

    RecommendationViews(
            MongoTemplate mongo,
            Streams log,
            GradeSchemes grades,
            List<WrittenDocuments> listeners,
            ObjectProvider<Views> views) {
        this.mongo = mongo;
        this.log = log;
        this.evolution = new Evolution(grades);
        this.listeners = listeners;
        this.views = views;
    }

    @Override
    public String kind() {
        return "recommendations";
    }

    @Override
    public int format() {
        return FORMAT;
    }

    @Override
    public ViewProjector forGeneration(ViewGeneration generation) {
        return new RecommendationProjector(
                new Documents(mongo, generation),
                new SetAside(mongo, generation),
                log,
                evolution,
                (by, documents, before, after) -> listeners.forEach(l -> l.written(by, documents, before, after)),
                () -> views.getObject().repaired(generation));
    }
}
