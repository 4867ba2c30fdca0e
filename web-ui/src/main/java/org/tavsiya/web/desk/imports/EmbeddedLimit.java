package org.tavsiya.web.desk.imports;

import de.bwaldvogel.mongo.MongoServer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.tavsiya.recommendation.read.rows.RowStore;

/** Up to how many recommendations the views of the embedded default are good for. A real MongoDB knows no such limit. */
@Component
class EmbeddedLimit {

    private final boolean embedded;
    private final long limit;
    private final RowStore rows;

    EmbeddedLimit(ObjectProvider<MongoServer> server, @Value("${tavsiya.embedded-limit}") long limit, RowStore rows) {
        this.embedded = server.getIfAvailable() != null;
        this.limit = limit;
        this.rows = rows;
    }

    boolean embedded() {
        return embedded;
    }

    long limit() {
        return limit;
    }

    /** How many recommendations the register would hold with so many new ones. */
    long with(long added) {
        return rows.rows().all().size() + added;
    }

    boolean exceededBy(long added) {
        return embedded && added > 0 && with(added) > limit;
    }
}
