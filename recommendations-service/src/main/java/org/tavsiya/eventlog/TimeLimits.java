package org.tavsiya.eventlog;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Map;
import javax.sql.DataSource;

/**
 * How long PostgreSQL may be silent, and how long it keeps what a silent application holds. Without them a connection that a network
 * dropped is waited for without end, and a machine that vanished within an append keeps everybody else from writing.
 * H2 runs within this process and knows only its wait for a lock, which stands in its address.
 */
final class TimeLimits {

    /**
     * In seconds, for pgjdbc; a parameter of the same name in the address overrides each. Reads of the log come in batches and take
     * tenths of a second, an import's batch a second or two: what takes longer than this has stopped.
     */
    private static final Map<String, String> DRIVER = Map.of(
            "connectTimeout",
            "5",
            "socketTimeout",
            "30",
            "tcpKeepAlive",
            "true",
            // The server's own limits, in milliseconds: shorter than the driver's wait, so that its word of why is
            // still heard.
            "options",
            "-c statement_timeout=25000 -c lock_timeout=10000 -c idle_in_transaction_session_timeout=15000");

    private TimeLimits() {}

    static void set(DataSource database) {
        if (postgresql(database)) {
            DRIVER.forEach(((HikariDataSource) database)::addDataSourceProperty);
        }
    }

    static boolean postgresql(DataSource database) {
        return database instanceof HikariDataSource pool
                && pool.getJdbcUrl() != null
                && pool.getJdbcUrl().startsWith("jdbc:postgresql:");
    }
}
