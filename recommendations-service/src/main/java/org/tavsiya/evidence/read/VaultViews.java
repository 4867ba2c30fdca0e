package org.tavsiya.evidence.read;

import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;
import org.tavsiya.eventlog.StoredNames;
import org.tavsiya.views.ViewGeneration;
import org.tavsiya.views.ViewProjector;
import org.tavsiya.views.ViewProjectors;

/** Declares the view of what was done with what is restricted to the generations. */
@Component
class VaultViews implements ViewProjectors {

    /** Raised with every change of what a document holds. */
    private static final int FORMAT = 1;

    private final MongoTemplate mongo;
    private final StoredNames names;

    VaultViews(MongoTemplate mongo, StoredNames names) {
        this.mongo = mongo;
        this.names = names;
    }

    @Override
    public String kind() {
        return "vault";
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
        return new VaultProjector(mongo, names, generation);
    }
}
