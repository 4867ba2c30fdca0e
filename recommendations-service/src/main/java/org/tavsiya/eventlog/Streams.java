package org.tavsiya.eventlog;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.axonframework.common.DateTimeUtils;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The log, read by what it speaks of instead of by order: for views that have lost something, or want to know whether they have. */
@Component
public class Streams {

    /** @param position place in the whole log; Axon does not tell it when one aggregate is read */
    public record Logged(DomainEventMessage<?> message, long position) {}

    /**
     * @param sequence of its last event up to the place asked for; -1 where there is none yet
     * @param last sequence of its last event in the whole log
     */
    public record Version(long sequence, long last) {}

    /** An event, by its place in the log. */
    public record Place(long position, String event, Instant recordedAt) {}

    private final EventStore log;
    private final JdbcTemplate sql;

    Streams(EventStore log, JdbcTemplate sql) {
        this.log = log;
        this.sql = sql;
    }

    /** Events of one aggregate that stand in the log at or before a place, in order. They are not yet deserialized. */
    public List<Logged> of(String aggregateId, long upTo) {
        Map<Long, Long> positions = new HashMap<>();
        sql.query(
                "select sequence_number, global_index from domain_event where aggregate_id = ? and global_index <= ?",
                row -> {
                    positions.put(row.getLong(1), row.getLong(2));
                },
                aggregateId,
                upTo);
        return log.readEvents(aggregateId)
                .asStream()
                .filter(message -> positions.containsKey(message.getSequenceNumber()))
                .<Logged>map(message -> new Logged(message, positions.get(message.getSequenceNumber())))
                .toList();
    }

    /** Whether nothing was ever recorded. */
    public boolean isEmpty() {
        return sql.queryForList("select 1 from domain_event limit 1").isEmpty();
    }

    /** The identifier of the event at a place in the log; empty where nothing stands there. */
    public Optional<String> eventAt(long position) {
        return sql
                .queryForList("select event_id from domain_event where global_index = ?", String.class, position)
                .stream()
                .findFirst();
    }

    /** The last event about aggregates of one type at or before a place in the log. */
    public Optional<Place> last(String type, long upTo) {
        return sql
                .query(
                        "select global_index, event_id, recorded_at from domain_event where aggregate_type = ? and global_index <= ?"
                                + " order by global_index desc limit 1",
                        (row, n) -> new Place(
                                row.getLong(1), row.getString(2), DateTimeUtils.parseInstant(row.getString(3))),
                        type,
                        upTo)
                .stream()
                .findFirst();
    }

    /** Those of these ids under which there is an aggregate of that type. */
    public Set<String> existing(String type, Collection<String> ids) {
        Set<String> existing = new HashSet<>();
        for (String id : ids) {
            existing.addAll(sql.queryForList(
                    "select aggregate_id from domain_event where aggregate_id = ? and sequence_number = 0 and aggregate_type = ?",
                    String.class,
                    id,
                    type));
        }
        return existing;
    }

    /** Versions of the aggregates of one type whose ids lie in {@code [from, to)}; null leaves that side open. */
    public Map<String, Version> versions(String type, String from, String to, long upTo) {
        List<Object> values = new ArrayList<>(List.of(upTo, type, from == null ? "" : from));
        if (to != null) {
            values.add(to);
        }
        Map<String, Version> versions = new HashMap<>();
        sql.query(
                "select aggregate_id, max(case when global_index <= ? then sequence_number else -1 end), "
                        + "max(sequence_number) from domain_event"
                        + " where aggregate_type = ? and aggregate_id >= ?"
                        + (to == null ? "" : " and aggregate_id < ?") + " group by aggregate_id",
                row -> {
                    versions.put(row.getString(1), new Version(row.getLong(2), row.getLong(3)));
                },
                values.toArray());
        return versions;
    }
}
