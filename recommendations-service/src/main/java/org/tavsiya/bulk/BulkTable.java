package org.tavsiya.bulk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The runs in the truth database. */
@Component
class BulkTable {

    private static final String COLUMNS =
            "run_id, kind, asked, selection, account_id, state, total, undoes, why, worker, "
                    + "leased_until, opened_at, started_at, ended_at";

    private static final TypeReference<Map<String, String>> WORDS = new TypeReference<>() {};

    private final JdbcTemplate sql;
    private final JsonMapper json;

    BulkTable(JdbcTemplate sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    void insert(BulkRun run) {
        sql.update(
                "insert into bulk_run (" + COLUMNS + ") values (" + "?, ".repeat(13) + "?)",
                run.id(),
                run.kind(),
                json.writeValueAsString(run.asked()),
                json.writeValueAsString(run.selection()),
                run.accountId(),
                run.state().name(),
                run.total(),
                run.undoes(),
                run.why(),
                run.worker(),
                at(run.leasedUntil()),
                at(run.openedAt()),
                at(run.startedAt()),
                at(run.endedAt()));
    }

    /** Only what moves; whose it is and what it says never does. */
    void update(BulkRun run) {
        sql.update(
                "update bulk_run set state = ?, why = ?, worker = ?, leased_until = ?, started_at = ?, ended_at = ? "
                        + "where run_id = ?",
                run.state().name(),
                run.why(),
                run.worker(),
                at(run.leasedUntil()),
                at(run.startedAt()),
                at(run.endedAt()),
                run.id());
    }

    /** What was never begun leaves nothing behind. */
    void delete(String runId) {
        sql.update("delete from bulk_item where run_id = ?", runId);
        sql.update("delete from bulk_run where run_id = ?", runId);
    }

    Optional<BulkRun> find(String runId) {
        return sql.query("select " + COLUMNS + " from bulk_run where run_id = ?", this::run, runId).stream()
                .findFirst();
    }

    /** Locks the row: no two do anything to one run at the same moment. */
    Optional<BulkRun> lock(String runId) {
        return sql.query("select " + COLUMNS + " from bulk_run where run_id = ? for update", this::run, runId).stream()
                .findFirst();
    }

    List<BulkRun> newest(int offset, int limit) {
        return sql.query(
                "select " + COLUMNS
                        + " from bulk_run order by opened_at desc, run_id offset ? rows fetch first ? rows only",
                this::run,
                offset,
                limit);
    }

    int count() {
        return sql.queryForObject("select count(*) from bulk_run", Integer.class);
    }

    /** Those that should go on and that no copy has said to carry now. */
    List<String> left(Instant now) {
        return sql.queryForList(
                "select run_id from bulk_run where state in ('PREVIEWING', 'RUNNING') "
                        + "and (leased_until is null or leased_until < ?) order by opened_at",
                String.class,
                at(now));
    }

    List<String> neverBegun(Instant before) {
        return sql.queryForList(
                "select run_id from bulk_run where state in ('PREVIEWING', 'PREVIEWED') and opened_at < ?",
                String.class,
                at(before));
    }

    List<BulkRun> undoing(String runId) {
        return sql.query("select " + COLUMNS + " from bulk_run where undoes = ? order by opened_at", this::run, runId);
    }

    void addItems(String runId, List<BulkItem> items) {
        sql.batchUpdate(
                "insert into bulk_item (run_id, place, recommendation_id, version, stood) values (?, ?, ?, ?, ?)",
                items,
                500,
                (row, item) -> {
                    row.setString(1, runId);
                    row.setInt(2, item.place());
                    row.setString(3, item.recommendationId());
                    row.setObject(4, item.version());
                    row.setString(5, written(item.stood()));
                });
    }

    List<BulkItem> unseen(String runId, int most) {
        return items("foreseen is null", runId, 0, most);
    }

    /** What was foreseen to change and was not yet. */
    List<BulkItem> open(String runId, int most) {
        return items("foreseen = 'CHANGES' and outcome is null", runId, 0, most);
    }

    List<BulkItem> foreseen(String runId, Foreseen what, int offset, int most) {
        return items("foreseen = '" + what.name() + "'", runId, offset, most);
    }

    List<BulkItem> came(String runId, Came what, int offset, int most) {
        return items("outcome = '" + what.name() + "'", runId, offset, most);
    }

    private List<BulkItem> items(String which, String runId, int offset, int most) {
        return items(which, new Object[] {runId}, offset, most);
    }

    private List<BulkItem> items(String which, Object[] named, int offset, int most) {
        return sql.query(
                "select place, recommendation_id, version, foreseen, outcome, rules, stood, stands, version_after from bulk_item "
                        + "where run_id = ? and " + which + " order by place offset " + offset + " rows fetch first "
                        + most
                        + " rows only",
                (row, n) -> new BulkItem(
                        row.getInt(1),
                        row.getString(2),
                        row.getObject(3, Long.class),
                        row.getString(4) == null ? null : Foreseen.valueOf(row.getString(4)),
                        row.getString(5) == null ? null : Came.valueOf(row.getString(5)),
                        row.getString(6) == null
                                ? List.of()
                                : json.readValue(row.getString(6), StoredRules.class)
                                        .rules(),
                        words(row.getString(7)),
                        words(row.getString(8)),
                        row.getObject(9, Long.class)),
                named);
    }

    /** What a run did of certain recommendations. */
    List<BulkItem> done(String runId, List<String> ids) {
        return items(
                "outcome = 'DONE' and recommendation_id in (" + "?, ".repeat(ids.size() - 1) + "?)",
                Stream.concat(Stream.of(runId), ids.stream()).toArray(),
                0,
                ids.size());
    }

    void updateItems(String runId, List<BulkItem> items) {
        sql.batchUpdate(
                "update bulk_item set version = ?, foreseen = ?, outcome = ?, rules = ?, stood = ?, stands = ?, "
                        + "version_after = ? where run_id = ? and place = ?",
                items,
                500,
                (row, item) -> {
                    row.setObject(1, item.version());
                    row.setString(2, item.foreseen().name());
                    row.setString(
                            3, item.outcome() == null ? null : item.outcome().name());
                    row.setString(
                            4, item.rules().isEmpty() ? null : json.writeValueAsString(new StoredRules(item.rules())));
                    row.setString(5, written(item.stood()));
                    row.setString(6, written(item.stands()));
                    row.setObject(7, item.versionAfter());
                    row.setString(8, runId);
                    row.setInt(9, item.place());
                });
    }

    BulkCounts counts(BulkRun run) {
        Map<Foreseen, Integer> foreseen = new EnumMap<>(Foreseen.class);
        Map<Came, Integer> came = new EnumMap<>(Came.class);
        sql.query(
                "select foreseen, outcome, count(*) from bulk_item where run_id = ? and foreseen is not null "
                        + "group by foreseen, outcome",
                row -> {
                    foreseen.merge(Foreseen.valueOf(row.getString(1)), row.getInt(3), Integer::sum);
                    if (row.getString(2) != null) {
                        came.merge(Came.valueOf(row.getString(2)), row.getInt(3), Integer::sum);
                    }
                },
                run.id());
        return new BulkCounts(run.total(), foreseen, came);
    }

    private BulkRun run(ResultSet row, int n) throws SQLException {
        return new BulkRun(
                row.getString(1),
                row.getString(2),
                words(row.getString(3)),
                json.readValue(row.getString(4), BulkSelection.class),
                row.getString(5),
                BulkState.valueOf(row.getString(6)),
                row.getInt(7),
                row.getString(8),
                row.getString(9),
                row.getString(10),
                instant(row, 11),
                instant(row, 12),
                instant(row, 13),
                instant(row, 14));
    }

    private Map<String, String> words(String stored) {
        return stored == null ? null : json.readValue(stored, WORDS);
    }

    private String written(Map<String, String> words) {
        return words == null ? null : json.writeValueAsString(words);
    }

    private static OffsetDateTime at(Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
