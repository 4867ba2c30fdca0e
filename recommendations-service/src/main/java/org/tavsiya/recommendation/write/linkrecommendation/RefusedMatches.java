package org.tavsiya.recommendation.write.linkrecommendation;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.tavsiya.account.Actor;

/** Pairs that are two, as somebody has said: no fact about either, so no event; only nobody is asked again. */
@Component
public class RefusedMatches {

    private final JdbcTemplate sql;
    private final Clock clock;

    RefusedMatches(JdbcTemplate sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Saying it twice says nothing more. */
    public void refuse(String one, String other, Actor by) {
        try {
            sql.update(
                    "insert into match_refused (one_id, other_id, account_id, refused_at) values (?, ?, ?, ?)",
                    first(one, other),
                    second(one, other),
                    by.id(),
                    Timestamp.from(clock.instant()));
        } catch (DuplicateKeyException said) {
            return;
        }
    }

    /** With what this one is not to be matched. */
    public Set<String> of(String id) {
        Set<String> others = new HashSet<>(
                sql.queryForList("select other_id from match_refused where one_id = ?", String.class, id));
        List<String> before = sql.queryForList("select one_id from match_refused where other_id = ?", String.class, id);
        others.addAll(before);
        return others;
    }

    private static String first(String one, String other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static String second(String one, String other) {
        return one.compareTo(other) <= 0 ? other : one;
    }
}
