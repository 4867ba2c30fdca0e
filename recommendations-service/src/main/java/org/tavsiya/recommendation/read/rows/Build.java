package org.tavsiya.recommendation.read.rows;

import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.stereotype.Component;

/** Which build of the application answers. It stands in every mark, because other code may show the same data otherwise. */
@Component
class Build {

    private final String mark;

    /** Without the build's own time (started from classes) every start is a build of its own. */
    Build(ObjectProvider<BuildProperties> builds, Clock clock) {
        BuildProperties known = builds.getIfAvailable();
        this.mark =
                Long.toString((known == null ? clock.instant() : known.getTime()).toEpochMilli(), Character.MAX_RADIX);
    }

    String mark() {
        return mark;
    }
}
