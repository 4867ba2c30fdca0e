package org.tavsiya.evidence.vault;

import java.time.Clock;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Which accounts may see what is restricted. Asked of the truth itself, never of a view that may be behind. */
@Component
public class RestrictedRights {

    private final JdbcTemplate sql;
    private final Clock clock;

    RestrictedRights(JdbcTemplate sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    public boolean has(String accountId) {
        return sql.queryForObject("select count(*) from restricted_right where account_id = ?", Long.class, accountId)
                > 0;
    }

    /** Account ids. */
    public Set<String> all() {
        return new TreeSet<>(sql.queryForList("select account_id from restricted_right", String.class));
    }

    public void grant(String accountId) {
        sql.update(
                "insert into restricted_right (account_id, granted_at) values (?, ?)",
                accountId,
                clock.instant().toString());
    }

    public void take(String accountId) {
        sql.update("delete from restricted_right where account_id = ?", accountId);
    }
}
