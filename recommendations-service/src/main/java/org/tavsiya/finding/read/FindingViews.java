package org.tavsiya.finding.read;

import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;
import org.tavsiya.views.ViewGeneration;
import org.tavsiya.views.ViewProjector;
import org.tavsiya.views.ViewProjectors;

/** Declares the view of findings to the generations. */
@Component
class FindingViews implements ViewProjectors {

    private final MongoTemplate mongo;

    FindingViews(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Override
    public ViewProjector forGeneration(ViewGeneration generation) {
        return new FindingProjector(mongo, generation);
    }
}
