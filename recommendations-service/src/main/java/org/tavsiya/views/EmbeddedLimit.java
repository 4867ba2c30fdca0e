package org.tavsiya.views;

import de.bwaldvogel.mongo.MongoServer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Up to how many recommendations the views of the embedded default are good for. A real MongoDB knows no such limit. */
@Component
public class EmbeddedLimit {

    private final boolean embedded;
    private final long recommendations;

    EmbeddedLimit(ObjectProvider<MongoServer> server, @Value("${tavsiya.embedded-limit}") long recommendations) {
        this.embedded = server.getIfAvailable() != null;
        this.recommendations = recommendations;
    }

    public boolean embedded() {
        return embedded;
    }

    public long recommendations() {
        return recommendations;
    }

    public boolean exceededBy(long howMany) {
        return embedded && howMany > recommendations;
    }
}
