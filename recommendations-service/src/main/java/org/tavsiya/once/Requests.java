package org.tavsiya.once;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.tavsiya.recommendation.write.model.Recorded;

/** The requests that were carried out under a key, with what they did. A row is written in the transaction of the change itself. */
@Component
public class Requests {

    /** Under this name a {@link RequestKey} travels with its command. */
    public static final String KEY = "requestKey";
    /** Longer than anybody repeats a request; after it a key may be used anew. */
    static final Duration KEPT = Duration.ofDays(7);

    private record Row(String hash, Recorded did) {}

    private final JdbcTemplate sql;
    private final Clock clock;

    Requests(JdbcTemplate sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** What this request did when it came before; refuses with {@link KeyUsedOtherwise}. */
    public Optional<Recorded> done(RequestKey key) {
        Optional<Row> found = sql
                .query(
                        "select request_hash, version, recorded from request_key where account_id = ? and request_key = ? and done_at >= ?",
                        (row, i) -> new Row(row.getString(1), new Recorded(row.getLong(2), row.getBoolean(3))),
                        key.accountId(),
                        key.key(),
                        oldest())
                .stream()
                .findFirst();
        if (found.isPresent() && !found.get().hash().equals(key.hash())) {
            throw new KeyUsedOtherwise(key);
        }
        return found.map(Row::did);
    }

    /** Whoever writes takes away what is too old of the same account, so that nothing else need clean up. */
    void keep(RequestKey key, Recorded did) {
        sql.update("delete from request_key where account_id = ? and done_at < ?", key.accountId(), oldest());
        sql.update(
                "insert into request_key (account_id, request_key, request_hash, version, recorded, done_at) values (?, ?, ?, ?, ?, ?)",
                key.accountId(),
                key.key(),
                key.hash(),
                did.version(),
                did.recorded(),
                Timestamp.from(clock.instant()));
    }

    private Timestamp oldest() {
        return Timestamp.from(clock.instant().minus(KEPT));
    }
}
