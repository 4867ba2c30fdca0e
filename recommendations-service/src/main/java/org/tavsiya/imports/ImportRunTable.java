package org.tavsiya.imports;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Where each import stands, in the truth database and in the transaction of each batch, so that a killed import resumes exactly. */
@Component
class ImportRunTable {

    private static final String COLUMNS =
            "run_id, state, format, file_name, file_bytes, filter, tool, started_at, ended_at, next_batch, "
                    + "bytes_read, records_read, filtered_out, added, changed, unchanged, repeated, rejected, oddities";

    private final JdbcTemplate sql;
    private final JsonMapper json;

    ImportRunTable(JdbcTemplate sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    void insert(ImportReport run, String startedBy) {
        sql.update(
                "insert into import_run (" + COLUMNS + ", started_by) values (" + "?, ".repeat(19) + "?)",
                run.runId(),
                run.state().name(),
                run.format(),
                run.fileName(),
                run.fileBytes(),
                json.writeValueAsString(run.filter()),
                run.tool(),
                run.startedAt().toString(),
                null,
                run.nextBatch(),
                run.bytesRead(),
                run.read(),
                run.filteredOut(),
                run.added(),
                run.changed(),
                run.unchanged(),
                run.repeated(),
                run.rejected(),
                json.writeValueAsString(run.oddities()),
                startedBy);
    }

    void update(ImportReport run) {
        sql.update(
                "update import_run set state = ?, ended_at = ?, next_batch = ?, bytes_read = ?, records_read = ?, "
                        + "filtered_out = ?, added = ?, "
                        + "changed = ?, unchanged = ?, repeated = ?, rejected = ?, oddities = ? where run_id = ?",
                run.state().name(),
                run.endedAt() == null ? null : run.endedAt().toString(),
                run.nextBatch(),
                run.bytesRead(),
                run.read(),
                run.filteredOut(),
                run.added(),
                run.changed(),
                run.unchanged(),
                run.repeated(),
                run.rejected(),
                json.writeValueAsString(run.oddities()),
                run.runId());
    }

    Optional<ImportReport> find(String runId) {
        return sql.query("select " + COLUMNS + " from import_run where run_id = ?", rows(), runId).stream()
                .findFirst();
    }

    /** Locks the row: two senders of one run never take a batch twice. */
    Optional<ImportReport> lock(String runId) {
        return sql.query("select " + COLUMNS + " from import_run where run_id = ? for update", rows(), runId).stream()
                .findFirst();
    }

    List<ImportReport> newest(int limit) {
        return sql.query("select " + COLUMNS + " from import_run order by started_at desc limit " + limit, rows());
    }

    List<ImportReport> inState(String format, ImportState state) {
        return sql.query(
                "select " + COLUMNS + " from import_run where format = ? and state = ?", rows(), format, state.name());
    }

    void addRejected(String runId, long firstNumber, List<RejectedRecord> rejected) {
        long number = firstNumber;
        for (RejectedRecord record : rejected) {
            sql.update(
                    "insert into import_reject (run_id, number, record_number, annotation_id, reason_code, reason, "
                            + "raw) values (?, ?, ?, ?, ?, ?, ?)",
                    runId,
                    number++,
                    record.recordNumber(),
                    record.annotationId(),
                    record.reasonCode(),
                    record.reason(),
                    record.raw());
        }
    }

    List<RejectedRecord> rejected(String runId) {
        return sql.query(
                "select record_number, annotation_id, reason_code, reason, raw from import_reject where run_id = ? order by number",
                (row, n) -> new RejectedRecord(
                        row.getObject(1, Long.class),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5)),
                runId);
    }

    Map<String, Long> rejectedByReason(String runId) {
        Map<String, Long> counts = new TreeMap<>();
        sql.query(
                "select reason_code, count(*) from import_reject where run_id = ? group by reason_code",
                row -> {
                    counts.put(row.getString(1), row.getLong(2));
                },
                runId);
        return counts;
    }

    private RowMapper<ImportReport> rows() {
        return (row, n) -> new ImportReport(
                row.getString(1),
                ImportState.valueOf(row.getString(2)),
                row.getString(3),
                row.getString(4),
                row.getLong(5),
                json.readValue(row.getString(6), ImportFilter.class),
                row.getString(7),
                Instant.parse(row.getString(8)),
                row.getString(9) == null ? null : Instant.parse(row.getString(9)),
                row.getLong(10),
                row.getLong(11),
                row.getLong(12),
                row.getLong(13),
                row.getLong(14),
                row.getLong(15),
                row.getLong(16),
                row.getLong(17),
                row.getLong(18),
                json.readValue(row.getString(19), new TypeReference<TreeMap<String, Long>>() {}));
    }
}
