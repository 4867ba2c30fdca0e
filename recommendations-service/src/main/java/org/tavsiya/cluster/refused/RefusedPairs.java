package org.tavsiya.cluster.refused;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Pairs of recommendations that somebody looked at and refused: for everybody, until it is taken back. */
@Component
public class RefusedPairs {

    /** In the order of their ids. */
    public record Pair(String one, String other) {

        public static Pair of(String a, String b) {
            return a.compareTo(b) < 0 ? new Pair(a, b) : new Pair(b, a);
        }
    }

    private static final String PAIR = " where one_id = ? and other_id = ?";

    private final JdbcTemplate sql;
    private final TransactionTemplate transactions;
    private final Clock clock;

    RefusedPairs(JdbcTemplate sql, TransactionTemplate transactions, Clock clock) {
        this.sql = sql;
        this.transactions = transactions;
        this.clock = clock;
    }

    public Set<Pair> all() {
        return new HashSet<>(sql.query(
                "select one_id, other_id from cluster_refused",
                (row, i) -> new Pair(row.getString(1), row.getString(2))));
    }

    /** None of these is suggested beside any other of them. */
    public void refuseAmong(Collection<String> these, String accountId) {
        refuseBetween(these, these, accountId);
    }

    /** None of these is suggested beside any of those. */
    public void refuseBetween(Collection<String> these, Collection<String> those, String accountId) {
        Set<Pair> pairs = new LinkedHashSet<>();
        these.forEach(one ->
                those.stream().filter(other -> !other.equals(one)).forEach(other -> pairs.add(Pair.of(one, other))));
        try {
            transactions.executeWithoutResult(done -> insert(pairs, accountId));
        } catch (DuplicateKeyException atOnce) {
            transactions.executeWithoutResult(done -> insert(pairs, accountId)); // Somebody refused the same meanwhile.
        }
    }

    private void insert(Set<Pair> pairs, String accountId) {
        Set<Pair> known = all();
        Timestamp now = Timestamp.from(clock.instant());
        sql.batchUpdate(
                "insert into cluster_refused (one_id, other_id, account_id, refused_at) values (?, ?, ?, ?)",
                pairs.stream()
                        .filter(pair -> !known.contains(pair))
                        .map(pair -> new Object[] {pair.one(), pair.other(), accountId, now})
                        .toList());
    }

    /** These may be suggested beside each other again. */
    public void takeBack(Collection<String> these) {
        transactions.executeWithoutResult(done -> {
            for (String one : these) {
                for (String other : these) {
                    sql.update("delete from cluster_refused" + PAIR, one, other);
                }
            }
        });
    }
}
