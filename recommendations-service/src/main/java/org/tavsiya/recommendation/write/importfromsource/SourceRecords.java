package org.tavsiya.recommendation.write.importfromsource;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * The raw records, kept word for word beside the log. They also answer, for a whole batch at once, what is unchanged:
 * loading 500 aggregates to learn that nothing happened made a re-import as slow as the first import.
 */
@Component
public class SourceRecords {

    /**
     * @param runId the import that brought this content
     * @param cleaner what made the fields of it; null where that was not noted
     */
    public record Current(String hash, String runId, String cleaner) {

        /** The same content, made into fields by the same cleaner: nothing can have changed. */
        public boolean holds(IncomingRecord record) {
            return hash.equals(record.recordHash())
                    && (record.cleaner() == null || record.cleaner().equals(cleaner));
        }
    }

    public record Raw(String recommendationId, String hash, String runId, String raw, String cleaner) {}

    /** A raw record whose fields were made by another cleaner than the present one. */
    public record Outdated(String recommendationId, String hash, String format, String raw) {}

    private final NamedParameterJdbcTemplate sql;
    private final JdbcTemplate plain;

    SourceRecords(NamedParameterJdbcTemplate sql) {
        this.sql = sql;
        this.plain = sql.getJdbcTemplate();
    }

    public Map<String, Current> current(Collection<String> recommendationIds) {
        if (recommendationIds.isEmpty()) {
            return Map.of();
        }
        Map<String, Current> found = new HashMap<>();
        sql.query(
                "select recommendation_id, record_hash, run_id, cleaner from source_record where is_current and "
                        + "recommendation_id in (:ids)",
                Map.of("ids", recommendationIds),
                row -> {
                    found.put(row.getString(1), new Current(row.getString(2), row.getString(3), row.getString(4)));
                });
        return found;
    }

    public List<String> idsOfRun(String runId) {
        return plain.queryForList(
                "select recommendation_id from source_record where run_id = ? order by recommendation_id",
                String.class,
                runId);
    }

    /** Whether anything but demonstration data was ever imported. */
    public boolean holdsRealRecords() {
        return !plain.queryForList(
                        "select 1 from source_record s join import_run r on r.run_id = s.run_id where r.format <> 'demonstration' limit 1")
                .isEmpty();
    }

    public List<Raw> historyOf(String recommendationId) {
        return plain.query(
                "select recommendation_id, record_hash, run_id, raw, cleaner from source_record where "
                        + "recommendation_id = ? order by is_current, run_id",
                (row, n) -> new Raw(
                        row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5)),
                recommendationId);
    }

    public void addNew(List<Raw> records) {
        plain.batchUpdate(
                "insert into source_record (recommendation_id, record_hash, run_id, is_current, raw, cleaner) values (?, ?, ?, true, ?, ?)",
                records,
                records.size() + 1,
                SourceRecords::bind);
    }

    /** A content that was current before becomes current again without a second copy. */
    public void replaceCurrent(Raw record) {
        plain.update(
                "update source_record set is_current = false where recommendation_id = ? and is_current",
                record.recommendationId());
        int again = plain.update(
                "update source_record set is_current = true, run_id = ?, cleaner = ? where recommendation_id = ? and record_hash = ?",
                record.runId(),
                record.cleaner(),
                record.recommendationId(),
                record.hash());
        if (again == 0) {
            addNew(List.of(record));
        }
    }

    /**
     * Current raw records that another cleaner made into fields, in the order of their ids, from behind the given one on.
     * Demonstration data has no raw records of a source.
     */
    public List<Outdated> outdated(String cleaner, String afterId, int most) {
        return plain.query(
                "select s.recommendation_id, s.record_hash, r.format, s.raw from source_record s join import_run r on r.run_id = s.run_id "
                        + "where s.is_current and r.format <> 'demonstration' and s.recommendation_id > ? and "
                        + "(s.cleaner is null or s.cleaner <> ?) "
                        + "order by s.recommendation_id limit " + most,
                (row, n) -> new Outdated(row.getString(1), row.getString(2), row.getString(3), row.getString(4)),
                afterId,
                cleaner);
    }

    /** Notes that the fields of these records are now as this cleaner makes them. */
    public void cleanedBy(String cleaner, List<Outdated> records) {
        plain.batchUpdate(
                "update source_record set cleaner = ? where recommendation_id = ? and record_hash = ?",
                records,
                records.size() + 1,
                (update, record) -> {
                    update.setString(1, cleaner);
                    update.setString(2, record.recommendationId());
                    update.setString(3, record.hash());
                });
    }

    private static void bind(PreparedStatement insert, Raw record) throws SQLException {
        insert.setString(1, record.recommendationId());
        insert.setString(2, record.hash());
        insert.setString(3, record.runId());
        insert.setString(4, record.raw());
        insert.setString(5, record.cleaner());
    }
}
