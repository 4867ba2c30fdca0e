package org.tavsiya.imports;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * What the register holds, as one row that whoever brings records locks until the commit. So batches of several imports come one after the
 * other, and demonstration data and real records never meet, whatever the order of calls.
 */
@Component
public class RegisterContent {

    /** A register that ever held real records is real for good: nothing takes them out. */
    public enum Kind {
        EMPTY,
        DEMONSTRATION,
        REAL
    }

    private final JdbcTemplate sql;

    RegisterContent(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** Waits for whoever else brings records, and keeps them waiting until the transaction at hand ends. */
    public Kind lock() {
        return Kind.valueOf(
                sql.queryForObject("select kind from register_content where id = 1 for update", String.class));
    }

    /** Only with the lock held. */
    void becomes(Kind kind) {
        sql.update("update register_content set kind = ? where id = 1", kind.name());
    }
}
