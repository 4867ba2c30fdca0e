package org.tavsiya.views;

import com.mongodb.MongoException;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Waits at the start for a MongoDB that is not there yet, and says so; whoever starts all servers at once needs no order. */
final class MongoReady {

    private static final Logger LOG = LoggerFactory.getLogger(MongoReady.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private MongoReady() {}

    /** @param attempts each takes at least a second; after the last the start fails with MongoDB's own reason */
    static void await(MongoDatabase database, int attempts) {
        for (int attempt = 1; ; attempt++) {
            try {
                database.runCommand(new Document("ping", 1));
                return;
            } catch (MongoException notYet) {
                if (attempt >= attempts) {
                    throw notYet;
                }
                LOG.warn(
                        "Waiting for MongoDB ({} of {}): {}",
                        attempt,
                        attempts,
                        notYet.getMessage().lines().findFirst().orElse(""));
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }
}
