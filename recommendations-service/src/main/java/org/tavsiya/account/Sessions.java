package org.tavsiya.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The sessions of the desk, in all copies of the application. One that is not in the table is over at its next request, wherever that
 * comes. Kept of the browser are its family and system, of the address nothing.
 */
@Component
public class Sessions {

    /** So exact is "last seen": not every page writes. */
    private static final Duration SEEN = Duration.ofMinutes(1);

    private static final Duration LONGEST_REQUEST = Duration.ofDays(1);

    /** @param browser a family, for example FIREFOX; OTHER where it is none of the known ones. The same for {@code system}. */
    public record Session(String id, Instant begun, Instant seen, String browser, String system) {}

    private final JdbcTemplate sql;
    private final Clock clock;
    private final Duration idle;

    Sessions(JdbcTemplate sql, Clock clock, @Value("${server.servlet.session.timeout}") Duration idle) {
        this.sql = sql;
        this.clock = clock;
        this.idle = idle;
    }

    /** @return its id, which the browser never learns */
    public String begin(String accountId, String userAgent) {
        String id = UUID.randomUUID().toString();
        UserAgent agent = UserAgent.of(userAgent);
        sql.update(
                "insert into account_session (id, account_id, begun_at, seen_at, browser, system) values (?, ?, ?, ?, ?, ?)",
                id,
                accountId,
                clock.millis(),
                clock.millis(),
                agent.browser(),
                agent.system());
        return id;
    }

    /** Whether it may go on; notes that it was seen. */
    boolean goesOn(String id) {
        List<Long> seen = sql.queryForList("select seen_at from account_session where id = ?", Long.class, id);
        if (!seen.isEmpty() && seen.get(0) < clock.millis() - SEEN.toMillis()) {
            sql.update("update account_session set seen_at = ? where id = ?", clock.millis(), id);
        }
        return !seen.isEmpty();
    }

    /** Those that are not over, last seen first. */
    public List<Session> of(String accountId) {
        return sql.query(
                "select id, begun_at, seen_at, browser, system from account_session where account_id = ? and seen_at > ? "
                        + "order by seen_at desc",
                (row, n) -> new Session(
                        row.getString(1),
                        Instant.ofEpochMilli(row.getLong(2)),
                        Instant.ofEpochMilli(row.getLong(3)),
                        row.getString(4),
                        row.getString(5)),
                accountId,
                forgotten());
    }

    /** Nothing where the account has no such session. */
    public void end(String accountId, String id) {
        sql.update("delete from account_session where account_id = ? and id = ?", accountId, id);
    }

    public void endOthers(String accountId, String kept) {
        sql.update("delete from account_session where account_id = ? and id <> ?", accountId, kept);
    }

    /** Signed out, or idle for too long. */
    public void over(String id) {
        sql.update("delete from account_session where id = ?", id);
    }

    private long forgotten() {
        return clock.millis() - idle.plus(SEEN).toMillis();
    }

    /** What a copy that was killed has left. A day later, because a single upload may take longer than a session lies idle. */
    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.HOURS)
    void forget() {
        sql.update(
                "delete from account_session where seen_at < ?",
                clock.millis() - idle.plus(LONGEST_REQUEST).toMillis());
    }
}
