package org.tavsiya.coalition.read;

import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;
import org.tavsiya.eventlog.Streams;
import org.tavsiya.views.ViewGeneration;
import org.tavsiya.views.ViewProjector;
import org.tavsiya.views.ViewProjectors;

/** Declares the view of the coalition to the generations. */
@Component
class CoalitionViews implements ViewProjectors {

    /** Raised with every change of what the document holds. */
    private static final int FORMAT = 1;

    private final MongoTemplate mongo;
    private final Streams log;
    private final Coalitions readers;

    CoalitionViews(MongoTemplate mongo, Streams log, Coalitions readers) {
        this.mongo = mongo;
        this.log = log;
        this.readers = readers;
    }

    @Override
    public String kind() {
        return "coalition";
    }

    @Override
    public int format() {
        return FORMAT;
    }

    /** Pages without a name say "the coalition"; figures are the same. */
    @Override
    public boolean needed() {
        return false;
    }

    @Override
    public ViewProjector forGeneration(ViewGeneration generation) {
        return new CoalitionProjector(mongo, log, readers, generation);
    }
}
