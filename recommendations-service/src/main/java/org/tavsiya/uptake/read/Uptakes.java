package org.tavsiya.uptake.read;

import java.util.Optional;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;
import org.tavsiya.views.Views;

/** What was said of suggestions, for those who work here. */
@Component
public class Uptakes {

    static final String COLLECTION = "uptakes";

    private final MongoTemplate mongo;
    private final Views views;

    Uptakes(MongoTemplate mongo, Views views) {
        this.mongo = mongo;
        this.views = views;
    }

    /** Of one report, also where nothing was said of it yet. */
    public UptakeDocument of(String reportId) {
        return find(reportId).orElseGet(() -> UptakeDocument.none(reportId));
    }

    /** How far the view of one report's suggestions is; empty where it holds none. */
    public Optional<Long> version(String reportId) {
        return find(reportId).map(UptakeDocument::version);
    }

    private Optional<UptakeDocument> find(String reportId) {
        return Optional.ofNullable(
                mongo.findById(reportId, UptakeDocument.class, views.current().collection(COLLECTION)));
    }
}
