package org.tavsiya.report.read;

import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;
import org.tavsiya.eventlog.Streams;
import org.tavsiya.views.ViewGeneration;
import org.tavsiya.views.ViewProjector;
import org.tavsiya.views.ViewProjectors;

/** Declares the view of reports to the generations. */
@Component
class ReportViews implements ViewProjectors {

    /** Raised with every change of what a document holds. */
    private static final int FORMAT = 4;

    private final MongoTemplate mongo;
    private final Streams log;

    ReportViews(MongoTemplate mongo, Streams log) {
        this.mongo = mongo;
        this.log = log;
    }

    @Override
    public String kind() {
        return "reports";
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
        return new ReportProjector(mongo, log, generation);
    }
}
