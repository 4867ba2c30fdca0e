package org.tavsiya.evidence.read;

import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;
import org.tavsiya.eventlog.Streams;
import org.tavsiya.views.ViewGeneration;
import org.tavsiya.views.ViewProjector;
import org.tavsiya.views.ViewProjectors;

/** Declares the view of the library to the generations. */
@Component
class EvidenceViews implements ViewProjectors {

    /** Raised with every change of what a document holds. */
    private static final int FORMAT = 2;

    private final MongoTemplate mongo;
    private final Streams log;
    private final EvidenceIndex index;

    EvidenceViews(MongoTemplate mongo, Streams log, EvidenceIndex index) {
        this.mongo = mongo;
        this.log = log;
        this.index = index;
    }

    @Override
    public String kind() {
        return "evidence";
    }

    @Override
    public int format() {
        return FORMAT;
    }

    @Override
    public boolean needed() {
        return false;
    }

    @Override
    public ViewProjector forGeneration(ViewGeneration generation) {
        return new EvidenceProjector(mongo, log, index, generation);
    }
}
