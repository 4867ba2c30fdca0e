package org.tavsiya.uptake.read;

import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;
import org.tavsiya.eventlog.Streams;
import org.tavsiya.views.ViewGeneration;
import org.tavsiya.views.ViewProjector;
import org.tavsiya.views.ViewProjectors;

/** Declares the view of what became of suggestions to the generations. */
@Component
class UptakeViews implements ViewProjectors {

    /** Raised with every change of what a document holds. */
    private static final int FORMAT = 1;

    private final MongoTemplate mongo;
    private final Streams log;

    UptakeViews(MongoTemplate mongo, Streams log) {
        this.mongo = mongo;
        this.log = log;
    }

    @Override
    public String kind() {
        return "uptakes";
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
        return new UptakeProjector(mongo, log, generation);
    }
}
