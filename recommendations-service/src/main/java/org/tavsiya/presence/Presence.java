package org.tavsiya.presence;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Who is writing where. It warns and locks nothing: whoever saves second is told so by the rules all the same. Nobody's past is kept:
 * with each sign of life whatever has faded is deleted, whoever it is of.
 */
@Component
public class Presence {

    /** Who gave no sign for so long is there no more. */
    static final Duration FADES = Duration.ofMinutes(2);

    private final JdbcTemplate sql;
    private final Clock clock;

    Presence(JdbcTemplate sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Somebody is there. */
    public void here(String document, String place, String accountId) {
        Timestamp now = Timestamp.from(clock.instant());
        sql.update("delete from presence where seen_at < ?", faded());
        if (seen(document, place, accountId, now) == 0) {
            try {
                sql.update(
                        "insert into presence (document_id, place, account_id, since, seen_at) values (?, ?, ?, ?, ?)",
                        document,
                        place,
                        accountId,
                        now,
                        now);
            } catch (DuplicateKeyException otherWindow) {
                seen(document, place, accountId, now);
            }
        }
    }

    private int seen(String document, String place, String accountId, Timestamp now) {
        return sql.update(
                "update presence set seen_at = ? where document_id = ? and place = ? and account_id = ?",
                now,
                document,
                place,
                accountId);
    }

    /** Somebody has saved what they wrote there, or gave it up. */
    public void gone(String document, String place, String accountId) {
        sql.update(
                "delete from presence where document_id = ? and place = ? and account_id = ?",
                document,
                place,
                accountId);
    }

    /** Who else is writing in a document, whoever came first first. */
    public List<Present> others(String document, String accountId) {
        return sql.query(
                "select place, account_id, since from presence"
                        + " where document_id = ? and account_id <> ? and seen_at >= ? order by since, account_id",
                (row, number) -> new Present(
                        row.getString("place"),
                        row.getString("account_id"),
                        row.getTimestamp("since").toInstant()),
                document,
                accountId,
                faded());
    }

    private Timestamp faded() {
        return Timestamp.from(clock.instant().minus(FADES));
    }
}
