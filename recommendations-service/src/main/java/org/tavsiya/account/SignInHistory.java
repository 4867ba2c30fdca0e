package org.tavsiya.account;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** How signing in to each account went during 90 days, for its owner and administrators. Of addresses only the network is kept. */
@Component
public class SignInHistory {

    private static final Duration KEPT = Duration.ofDays(90);
    private static final Duration STRANGERS_KEPT = Duration.ofDays(1);
    private static final int IPV4_PARTS = 3;
    private static final int IPV6_PARTS = 3;

    /** @param network the address without its last part, for example {@code 203.0.113.*}; empty where none is known */
    public record Entry(Instant at, SignInOutcome outcome, String network) {}

    private final JdbcTemplate sql;
    private final Clock clock;

    SignInHistory(JdbcTemplate sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Newest first. */
    public List<Entry> of(String accountId, int limit) {
        return sql.query(
                "select at, outcome, network from sign_in_history where account_id = ? and at > ? order by at desc limit ?",
                (row, n) -> new Entry(
                        Instant.ofEpochMilli(row.getLong(1)),
                        SignInOutcome.valueOf(row.getString(2)),
                        row.getString(3)),
                accountId,
                clock.millis() - KEPT.toMillis(),
                limit);
    }

    public void note(String accountId, SignInOutcome outcome, String address) {
        sql.update(
                "insert into sign_in_history (account_id, at, outcome, network) values (?, ?, ?, ?)",
                accountId,
                clock.millis(),
                outcome.name(),
                network(address));
    }

    /** By name: one statement, whether anybody has the name or not. */
    void wrongPassword(String name, String address) {
        String folded = Names.folded(name);
        if (folded.indexOf('\0') < 0) {
            sql.update(
                    "insert into sign_in_history (account_id, at, outcome, network) "
                            + "values ((select id from account where name_folded = ?), ?, ?, ?)",
                    folded,
                    clock.millis(),
                    SignInOutcome.WRONG_PASSWORD.name(),
                    network(address));
        }
    }

    /** A program comes with every request; that it came is noted once a day. */
    void program(String accountId, SignInOutcome outcome, String address) {
        boolean noted = !sql.queryForList(
                        "select 1 from sign_in_history where account_id = ? and outcome = ? and network = ? and at > ?",
                        Integer.class,
                        accountId,
                        outcome.name(),
                        network(address),
                        clock.millis() - Duration.ofDays(1).toMillis())
                .isEmpty();
        if (!noted) {
            note(accountId, outcome, address);
        }
    }

    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.HOURS)
    void forget() {
        sql.update("delete from sign_in_history where at < ?", clock.millis() - KEPT.toMillis());
        sql.update(
                "delete from sign_in_history where account_id is null and at < ?",
                clock.millis() - STRANGERS_KEPT.toMillis());
    }

    static String network(String address) {
        if (address == null || !address.matches("[0-9.]+|[0-9a-fA-F]*:[0-9a-zA-Z:.%]*")) {
            return "";
        }
        try {
            byte[] bytes = InetAddress.getByName(address).getAddress();
            StringBuilder network = new StringBuilder();
            if (bytes.length == 4) {
                for (int i = 0; i < IPV4_PARTS; i++) {
                    network.append(bytes[i] & 0xff).append('.');
                }
                return network + "*";
            }
            for (int i = 0; i < IPV6_PARTS; i++) {
                network.append(Integer.toHexString((bytes[2 * i] & 0xff) << 8 | bytes[2 * i + 1] & 0xff))
                        .append(':');
            }
            return network + ":*";
        } catch (UnknownHostException noAddress) {
            return "";
        }
    }
}
