package org.tavsiya.eventlog;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Waits at the start for a database that is not there yet, and says so; whoever starts all servers at once needs no order. */
final class LogReady {

    private static final Logger LOG = LoggerFactory.getLogger(LogReady.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private LogReady() {}

    /** @param attempts each takes at least a second; after the last the start fails with the database's own reason */
    static void await(DataSource database, int attempts) {
        for (int attempt = 1; ; attempt++) {
            try (Connection connection = database.getConnection()) {
                LOG.debug("The log is in {}", connection.getMetaData().getURL());
                return;
            } catch (SQLException | RuntimeException notYet) {
                if (attempt >= attempts) {
                    throw new IllegalStateException("The database of the event log cannot be reached", notYet);
                }
                LOG.warn("Waiting for the event log's database ({} of {}): {}", attempt, attempts, notYet.getMessage());
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }
}
