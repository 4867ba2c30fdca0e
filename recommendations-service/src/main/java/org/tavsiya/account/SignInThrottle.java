package org.tavsiya.account;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Slows guessing down without locking anybody out. An attempt is counted before the password is looked at, in one statement, so that
 * a hundred at once count as a hundred. After five for the same name from the same address each further one waits
 * twice as long as the one before, up to a quarter of an hour.
 * Over all addresses together a name has some fifty attempts, then one a minute; who signed in from an address before does not feel that.
 * Unknown names are counted like known ones. Names and addresses are kept as hashes: people type passwords into the wrong field.
 */
@Component
class SignInThrottle {

    static final Pace PAIR = new Pace("pair", 5, Duration.ofSeconds(30), Duration.ofMinutes(15), Duration.ofDays(1));
    static final Pace NAME = new Pace("name", 50, Duration.ofSeconds(2), Duration.ofMinutes(1), Duration.ofHours(1));
    /** A code has six digits, and three are good at a time: over all addresses together there are fewer guesses than at a password. */
    static final Pace CODE = new Pace("code", 20, Duration.ofMinutes(1), Duration.ofHours(1), Duration.ofDays(1));

    static final Pace INVITATION =
            new Pace("invitation", 30, Duration.ofSeconds(10), Duration.ofMinutes(15), Duration.ofHours(1));
    private static final Duration ADDRESS_KNOWN = Duration.ofDays(90);

    /** @param first wait after the last free attempt; it doubles from there to {@code longest} */
    record Pace(String kind, int free, Duration first, Duration longest, Duration forgotten) {}

    private final JdbcTemplate sql;
    private final Clock clock;

    SignInThrottle(JdbcTemplate sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Counts an attempt; false where it comes too early and the password must not be looked at. */
    boolean take(String name, String address) {
        return take(NAME, name, address);
    }

    /** The same for a code after the password. */
    boolean takeCode(String accountId, String address) {
        return take(CODE, code(accountId), address);
    }

    void codeSucceeded(String accountId, String address) {
        succeeded(CODE, code(accountId), address);
    }

    /** No name has a blank in it. */
    private static String code(String accountId) {
        return "code " + accountId;
    }

    /** The same for the secret of an invitation. */
    boolean takeInvitation(String address) {
        return take(INVITATION, subject(INVITATION, "", address));
    }

    void invitationFound(String address) {
        sql.update("delete from sign_in_attempt where subject = ?", subject(INVITATION, "", address));
    }

    /** @param all the pace over all addresses together */
    private boolean take(Pace all, String name, String address) {
        return take(PAIR, subject(PAIR, name, address)) && (known(name, address) || take(all, subject(all, name, "")));
    }

    private boolean take(Pace pace, String subject) {
        long now = clock.millis();
        if (count(pace, subject, now)) {
            return true;
        }
        try {
            return sql.update(
                            "insert into sign_in_attempt (subject, attempts, last_at, wait_until) values (?, 1, ?, 0)",
                            subject,
                            now)
                    == 1;
        } catch (DuplicateKeyException meanwhileThereOrWaiting) {
            return count(pace, subject, now);
        }
    }

    private boolean count(Pace pace, String subject, long now) {
        String attempts = "case when last_at < ? then 1 else attempts + 1 end";
        long fresh = now - pace.forgotten().toMillis();
        return sql.update(
                        "update sign_in_attempt set wait_until = case when " + attempts + " < ? then 0 "
                                + "else ? + cast(least(?, ? * power(2, least(30, attempts + 1 - ?))) as bigint) end, attempts = "
                                + attempts + ", last_at = ? "
                                + "where subject = ? and wait_until <= ?",
                        fresh,
                        pace.free(),
                        now,
                        (double) pace.longest().toMillis(),
                        (double) pace.first().toMillis(),
                        pace.free(),
                        fresh,
                        now,
                        subject,
                        now)
                == 1;
    }

    void succeeded(String name, String address) {
        succeeded(NAME, name, address);
    }

    private void succeeded(Pace all, String name, String address) {
        sql.update("delete from sign_in_attempt where subject = ?", subject(PAIR, name, address));
        sql.update(
                "update sign_in_attempt set attempts = attempts - 1 where subject = ? and attempts > 0",
                subject(all, name, ""));
        String place = place(name, address);
        if (sql.update("update sign_in_address set last_at = ? where subject = ?", clock.millis(), place) == 0) {
            sql.update("delete from sign_in_address where subject = ?", place);
            sql.update("insert into sign_in_address (subject, last_at) values (?, ?)", place, clock.millis());
        }
    }

    /**
     * Whether somebody signed in from there before, and nobody has tried in vain from there since: only then is a password that
     * is remembered looked for without counting. Elsewhere that would be guessing as often as one likes.
     */
    boolean trusts(String name, String address) {
        return known(name, address)
                && sql.queryForList(
                                "select 1 from sign_in_attempt where subject = ?",
                                Integer.class,
                                subject(PAIR, name, address))
                        .isEmpty();
    }

    private boolean known(String name, String address) {
        return !sql.queryForList(
                        "select 1 from sign_in_address where subject = ? and last_at > ?",
                        Integer.class,
                        place(name, address),
                        clock.millis() - ADDRESS_KNOWN.toMillis())
                .isEmpty();
    }

    @Scheduled(fixedDelay = 1, timeUnit = java.util.concurrent.TimeUnit.HOURS)
    void forget() {
        sql.update(
                "delete from sign_in_attempt where last_at < ?",
                clock.millis() - PAIR.forgotten().toMillis());
        sql.update("delete from sign_in_address where last_at < ?", clock.millis() - ADDRESS_KNOWN.toMillis());
    }

    private static String place(String name, String address) {
        return hash("place", Names.folded(name), network(address));
    }

    private static String subject(Pace pace, String name, String address) {
        return hash(pace.kind(), Names.folded(name), network(address));
    }

    /** One connection has 2^64 addresses of IPv6: their first half counts. */
    private static String network(String address) {
        if (address == null || !address.matches("[0-9a-fA-F:.%]*:[0-9a-zA-Z:.%]*")) {
            return String.valueOf(address);
        }
        try {
            return new BigInteger(
                            1, Arrays.copyOf(InetAddress.getByName(address).getAddress(), 8))
                    .toString(16);
        } catch (UnknownHostException notAnAddress) {
            return address;
        }
    }

    private static String hash(String... parts) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(String.join("\n", parts).getBytes(StandardCharsets.UTF_8));
            return new BigInteger(1, digest).toString(16);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException("SHA-256 is missing in this Java", everyJavaHasIt);
        }
    }
}
