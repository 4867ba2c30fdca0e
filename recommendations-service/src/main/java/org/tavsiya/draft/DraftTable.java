package org.tavsiya.draft;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The two tables of drafts. */
@Component
class DraftTable {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String OF = " where account_id = ? and recommendation_id = ? and kind = ?";
    private static final String SELECT = """
            select d.account_id, d.recommendation_id, d.kind, d.version, d.place, d.answers, d.changed_at, s.fields,
                   (select min(o.place) from draft_step o where o.account_id = d.account_id
                     and o.recommendation_id = d.recommendation_id and o.kind = d.kind) as first_place,
                   (select max(o.place) from draft_step o where o.account_id = d.account_id
                     and o.recommendation_id = d.recommendation_id and o.kind = d.kind) as last_place
              from draft d join draft_step s on s.account_id = d.account_id
               and s.recommendation_id = d.recommendation_id and s.kind = d.kind and s.place = d.place
             where d.account_id = ?""";

    private final JdbcTemplate sql;

    DraftTable(JdbcTemplate sql) {
        this.sql = sql;
    }

    Optional<Draft> find(DraftKey key) {
        return sql
                .query(
                        SELECT + " and d.recommendation_id = ? and d.kind = ?",
                        DraftTable::draft,
                        key.accountId(),
                        key.recommendationId(),
                        key.kind())
                .stream()
                .findFirst();
    }

    /** The last saved first. */
    List<Draft> of(String accountId, int most) {
        return sql.query(
                SELECT + " order by d.changed_at desc, d.recommendation_id fetch first " + most + " rows only",
                DraftTable::draft,
                accountId);
    }

    List<Draft> about(String accountId, String recommendationId) {
        return sql.query(SELECT + " and d.recommendation_id = ?", DraftTable::draft, accountId, recommendationId);
    }

    int count(String accountId) {
        return sql.queryForObject("select count(*) from draft where account_id = ?", Integer.class, accountId);
    }

    void begin(DraftKey key, String answers, Map<String, String> fields, Instant now) {
        sql.update(
                "insert into draft (account_id, recommendation_id, kind, version, place, answers, changed_at) values (?, ?, ?, 1, 0, ?, ?)",
                key.accountId(),
                key.recommendationId(),
                key.kind(),
                answers,
                Timestamp.from(now));
        step(key, 0, fields);
    }

    /** Takes the place of that version; false where it is another one by now. */
    boolean move(DraftKey key, long version, int place, Instant now) {
        return sql.update(
                        "update draft set version = version + 1, place = ?, changed_at = ?" + OF + " and version = ?",
                        place,
                        Timestamp.from(now),
                        key.accountId(),
                        key.recommendationId(),
                        key.kind(),
                        version)
                == 1;
    }

    int place(DraftKey key) {
        return sql.queryForObject(
                "select place from draft" + OF, Integer.class, key.accountId(), key.recommendationId(), key.kind());
    }

    void step(DraftKey key, int place, Map<String, String> fields) {
        sql.update(
                "insert into draft_step (account_id, recommendation_id, kind, place, fields) values (?, ?, ?, ?, ?)",
                key.accountId(),
                key.recommendationId(),
                key.kind(),
                place,
                JSON.writeValueAsString(new TreeMap<>(fields)));
    }

    void forgetSteps(DraftKey key, int before, int after) {
        sql.update(
                "delete from draft_step" + OF + " and (place < ? or place > ?)",
                key.accountId(),
                key.recommendationId(),
                key.kind(),
                before,
                after);
    }

    void delete(DraftKey key) {
        sql.update("delete from draft_step" + OF, key.accountId(), key.recommendationId(), key.kind());
        sql.update("delete from draft" + OF, key.accountId(), key.recommendationId(), key.kind());
    }

    private static Draft draft(ResultSet row, int number) throws SQLException {
        int place = row.getInt("place");
        return new Draft(
                new DraftKey(row.getString("account_id"), row.getString("recommendation_id"), row.getString("kind")),
                row.getLong("version"),
                JSON.readValue(row.getString("fields"), new TypeReference<Map<String, String>>() {}),
                row.getString("answers"),
                row.getTimestamp("changed_at").toInstant(),
                place > row.getInt("first_place"),
                place < row.getInt("last_place"));
    }
}
