package org.tavsiya.report.write;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tavsiya.eventlog.Streams;

/** Looks up whether what is to be placed is a recommendation of this register. */
@Component
class RecommendationsInTheLog {

    private static final String RECOMMENDATION = "recommendation";

    private final Streams log;

    RecommendationsInTheLog(Streams log) {
        this.log = log;
    }

    Set<String> unknown(Collection<String> ids) {
        Set<String> unknown = new HashSet<>(ids);
        unknown.removeAll(log.existing(RECOMMENDATION, unknown));
        return unknown;
    }
}
